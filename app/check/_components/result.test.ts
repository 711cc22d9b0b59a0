import { expect, test } from 'vitest';
import { check } from '../../_words/en/check.ts';
import { findings } from '../../_words/en/findings.ts';
import { errors } from '../../_words/en/errors.ts';
import { media } from '../../_words/en/media-errors.ts';
import { asJson, asText } from './result.ts';

const URL = 'turn:turn.example.org?transport=tcp';
const RESULT = {
  verdict: { answer: 'can-but', trouble: { check: 'turn', url: URL, finding: { found: 'refused' } }, grade: 'bad', more: 1 },
  rows: [
    { check: 'browser', finding: { found: 'supported' } },
    { check: 'camera', finding: { found: 'failed', error: 'denied' } },
    { check: 'turn', url: URL, finding: { found: 'refused' } },
    { check: 'loopback', finding: { found: 'no-relay' } },
  ],
  startedAt: Date.UTC(2026, 10, 21),
  server: 'https://meet.example.org',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
} as const;

test('as text, every row has its grade, what it means and what to do', () => {
  const text = asText({ check, findings }, { media, errors }, RESULT);
  expect(text).toContain('2026-11-21T00:00:00.000Z\nhttps://meet.example.org\n');
  expect(text).toContain('You can join, but you may not reach everyone, because the relay does not work. One more thing');
  expect(text).toContain('[OK] Browser: Works.');
  expect(text).toMatch(/\[Attention\] Camera: Does not work\. This site may not use your camera\. Click the crossed-out icon/);
  expect(text).toContain(`[Problem] Relay over TCP (${URL}): Refused. The relay refused our credentials`);
});

test('as JSON, every row has its codes', () => {
  expect(JSON.parse(asJson(RESULT))).toMatchObject({
    at: '2026-11-21T00:00:00.000Z',
    answer: 'can-but',
    checks: [
      { check: 'browser', found: 'supported', grade: 'good' },
      { check: 'camera', found: 'failed', error: 'denied', grade: 'warning' },
      { check: 'turn', url: URL, found: 'refused', grade: 'bad' },
      { check: 'loopback', found: 'no-relay', grade: 'unknown' },
    ],
  });
});
