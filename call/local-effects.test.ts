import { beforeEach, expect, it, vi } from 'vitest';
import type { EffectsState } from './effects-choice.ts';
import { LocalEffects } from './local-effects.ts';
import { treatCamera, treatMicrophone } from './treatment.ts';

vi.mock(import('./treatment.ts'), () => ({ treatCamera: vi.fn<typeof treatCamera>(), treatMicrophone: vi.fn<typeof treatMicrophone>() }));

const track = {} as MediaStreamTrack;
const treatment = { track, stop: () => undefined };
let states: EffectsState[];
let touched: number;

function effects(choice: Partial<EffectsState> = {}): LocalEffects {
  return new LocalEffects({
    background: choice.background ?? 'none',
    noiseSuppression: choice.noiseSuppression ?? 'browser',
    onChange: (state) => states.push(state),
    onTouched: () => (touched += 1),
  });
}

beforeEach(() => {
  states = [];
  touched = 0;
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
});

it('says that it prepares until every camera that waits has its background', async () => {
  const one = effects({ background: 'blur' });
  const answers: ((made: typeof treatment) => void)[] = [];
  vi.mocked(treatCamera).mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  const both = [one.treatCamera(track, () => undefined), one.treatCamera(track, () => undefined)];
  answers[0]?.(treatment);
  expect(await both[0]).toBe(treatment);
  expect(one.state.preparing).toBe(true);
  answers[1]?.(treatment);
  await both[1];
  expect(one.state.preparing).toBe(false);
});

it('fails where a background cannot be had, and forgets an earlier trouble when it is tried again', async () => {
  const one = effects({ background: 'blur' });
  vi.mocked(treatCamera).mockRejectedValueOnce(new Error('not fetched'));
  expect(await one.treatCamera(track, () => undefined)).toBe('failed');
  one.set({ trouble: 'camera-off' });
  vi.mocked(treatCamera).mockResolvedValueOnce(treatment);
  expect(await one.treatCamera(track, () => undefined)).toBe(treatment);
  expect(one.state.trouble).toBeUndefined();
});

it('goes on with the browser’s own suppression where the strong one cannot be had', async () => {
  const one = effects({ noiseSuppression: 'strong' });
  vi.mocked(treatMicrophone).mockRejectedValueOnce(new Error('not fetched'));
  expect(await one.treatMicrophone(track)).toBeUndefined();
  expect(one.state).toMatchObject({ noiseSuppression: 'browser', trouble: 'noise-not-loaded' });
  expect(one.suppressNoise).toBe(true);
});

it('waits for the first touch before sound is treated: until then it would be silent', async () => {
  const listeners: (() => void)[] = [];
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } });
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => listeners.push(listener));
  const one = effects({ noiseSuppression: 'strong' });
  expect(await one.treatMicrophone(track)).toBeUndefined();
  expect({ touched, trouble: one.state.trouble }).toEqual({ touched: 0, trouble: undefined });
  listeners[0]?.();
  expect(touched).toBe(1);
  expect(states).toEqual([]);
});
