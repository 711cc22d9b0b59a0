import { describe, expect, it } from 'vitest';
import { MAX_DISPLAY_NAME, parseName } from './name.ts';

const name = (text: string) => parseName(text, MAX_DISPLAY_NAME);

describe('a name', () => {
  it.each([
    ['Ana', 'Ana'],
    ['  Ana \t  María\n ', 'Ana María'],
    ['e\u0301', 'é'],
    ['محمد علي', 'محمد علي'],
    ['山田太郎', '山田太郎'],
    ['👩‍👩‍👧 family', '👩‍👩‍👧 family'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['Ana\u202eanA', 'Ana anA'],
    ['\u2066Bo\u2069', 'Bo'],
    ['a\u0000b', 'a b'],
  ])('%j is shown as %j', (text, shown) => {
    expect(name(text)).toEqual({ ok: true, value: shown });
  });

  it.each(['', ' ', '\u200b\u200e', '\u202e', '\u0301', '\u00a0\u3000', '\n'])('%j has nothing to show', (text) => {
    expect(name(text)).toEqual({ ok: false, error: 'name-empty' });
  });

  it('may be as long as the limit, counted as people count', () => {
    expect(name('😀'.repeat(MAX_DISPLAY_NAME)).ok).toBe(true);
    expect(name('😀'.repeat(MAX_DISPLAY_NAME + 1))).toEqual({ ok: false, error: 'name-too-long' });
    expect(name('x'.repeat(10_000))).toEqual({ ok: false, error: 'name-too-long' });
  });

  it('never lets a control or direction mark through, and stays itself when parsed again', () => {
    for (let code = 0; code < 0x3000; code += 1) {
      const parsed = name(`a${String.fromCodePoint(code)}b`);
      if (!parsed.ok) throw new Error(`U+${code.toString(16)} spoiled a good name`);
      expect(parsed.value).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
      expect(name(parsed.value)).toEqual(parsed);
    }
  });
});
