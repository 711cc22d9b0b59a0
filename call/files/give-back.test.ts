import { expect, it } from 'vitest';
import { giveBack } from './give-back.ts';

it('leaves nothing of what is given back, time after time', () => {
  for (const length of [1, 65_536, 3]) {
    const bytes = new Uint8Array(length).fill(7);
    giveBack(bytes);
    expect(bytes).toHaveLength(0);
    expect(bytes.buffer.byteLength).toBe(0);
  }
});
