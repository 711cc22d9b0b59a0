import { expect, test } from 'vitest';
import { Action } from '#protocol/actions';
import { RIGHTS } from '#protocol/rights';
import { SettingsChange } from '#protocol/room-settings';
import { auditWords } from './audit-words.ts';
import { loadWords } from './catalogues.ts';
import { LANGUAGES } from './languages.ts';

const kinds = Action.def.options.map(({ def }) => [...def.shape.kind.def.values][0] as string).filter((kind) => kind !== 'set-right');
const rights = RIGHTS.flatMap((right) => [`take-${right}`, `give-${right}`]);
const ALL = [...kinds, ...rights, 'reopen', 'delete', 'make-host-link', 'use-host-link'];
const WITHOUT_TARGET = new Set(['mute-all', 'lower-all-hands', 'lift-bans', 'end', 'reopen', 'delete', 'make-host-link', 'use-host-link', 'configure']);

for (const language of LANGUAGES) {
  test(`every act has a sentence with whoever did it, and to whom: ${language}`, async () => {
    const words = await loadWords('rooms', language);
    const sentences = ALL.map((action) => auditWords(words, { actor: 'Ana', action, target: action === 'configure' ? 'name, passcode' : 'Ben' }));
    expect(new Set(sentences).size).toBe(ALL.length);
    const naming = (name: string) => ALL.filter((_, index) => sentences[index]?.includes(name));
    expect(naming('Ana')).toEqual(ALL.filter((action) => action !== 'use-host-link'));
    expect(naming('Ben')).toEqual(ALL.filter((action) => !WITHOUT_TARGET.has(action)));
    expect(ALL.filter((action, index) => sentences[index]?.includes(`${action})`) || sentences[index]?.includes(`${action}）`))).toEqual([]);
    const outside = auditWords(words, { actor: '', action: 'end' });
    expect(outside).toContain(words.audit.outside);
    const settings = Object.keys(SettingsChange.def.shape).join(', ');
    const configured = auditWords(words, { actor: 'Ana', action: 'configure', target: settings });
    for (const word of Object.values(words.audit.settings)) expect(configured).toContain(word);
  });
}

test('an act of a newer server is told as such', async () => {
  expect(auditWords(await loadWords('rooms', 'en'), { actor: 'Ana', action: 'toString' })).toMatch(/no words for \(toString\)/);
});
