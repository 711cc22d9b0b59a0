import { expect, test } from 'vitest';
import { webLinks } from './web-links.ts';

const links = (text: string) => webLinks(text).flatMap(({ href }) => href ?? []);

test('addresses become links, and the text around them stays', () => {
  expect(webLinks('See https://example.org/a?b=1#c, and HTTP://EXAMPLE.com.')).toEqual([
    { text: 'See ' },
    { text: 'https://example.org/a?b=1#c', href: 'https://example.org/a?b=1#c' },
    { text: ', and ' },
    { text: 'HTTP://EXAMPLE.com', href: 'HTTP://EXAMPLE.com' },
    { text: '.' },
  ]);
  expect(links('(https://en.wikipedia.org/wiki/Parley_(law)) https://example.org/日本語')).toEqual(['https://en.wikipedia.org/wiki/Parley_(law)', 'https://example.org/日本語']);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'http://', '<img src=x onerror=alert(1)>', 'ftp://example.org'])('%s is a text and nothing else', (text) => {
  expect(webLinks(text)).toEqual([{ text }]);
});

test('an address ends where the direction of writing is turned', () => {
  expect(links('https://example.org/\u202egro.live')).toEqual(['https://example.org/']);
});

test('nothing is lost of any text', () => {
  for (const text of ['', 'a', 'https://a.b https://c.d', '((https://a.b))', ')'.repeat(100)]) {
    expect(webLinks(text).map((part) => part.text).join('')).toBe(text);
  }
});
