import { expect, it } from 'vitest';
import { localPath } from './local-path.ts';

it.each(['/', '/rooms', '/r/abcd-efgh-jkmn?x=1', '/apiary', '/r/ä?b=%2F%2Fevil.example', '/a//b'])('leads to a page of ours: %s', (wish) => {
  expect(new URL(localPath(wish, '/else'), 'https://meet.example').href).toBe(new URL(wish, 'https://meet.example').href);
});

it.each([
  undefined, '', 'rooms', '//evil.example', '///evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n\\evil.example', '/.//evil.example', '/..//evil.example',
  '/x/..//evil.example', '/%2e//evil.example', 'https://evil.example', 'javascript:alert(1)', '/api', '/api/auth/sign-in', '/API/x', '/x/../api/x', '//', '/\\', 'http://here.invalid/rooms',
])('leads nowhere else: %j', (wish) => {
  expect(localPath(wish, '/else')).toBe('/else');
});

it('drops what only the browser may know', () => {
  expect(localPath('/r/abcd-efgh-jkmn#host=secret', '/else')).toBe('/r/abcd-efgh-jkmn');
});
