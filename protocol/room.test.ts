import { describe, expect, it } from 'vitest';
import { formatRoomId, parseRoomId, ROOM_ID_ALPHABET, ROOM_ID_LENGTH, ROOM_ID_PATTERN } from './room.ts';

describe('what a person may type for a room', () => {
  it.each([
    'abcd-efgh-jkmn',
    ' ABCD-efgh-JKMN\n',
    'abcdefghjkmn',
    'abcd efgh jkmn',
    'abcd – efgh — jkmn',
    'a b c d e f g h j k m n',
    'https://meet.example/r/abcd-efgh-jkmn',
    'http://localhost:3000/r/ABCD-EFGH-JKMN/meeting?x=1#y',
    'meet.example/r/abcd-efgh-jkmn/',
  ])('finds the room in %j', (text) => {
    expect(parseRoomId(text)).toBe('abcd-efgh-jkmn');
  });

  it.each([
    '',
    ' ',
    'abcd-efgh-jkm',
    'abcd-efgh-jkmnp',
    'abcd-efgh-jkml',
    'abcd-efgh-jkm1',
    'abcd-efgh-jkmé',
    '/r/',
    '/r//abcd-efgh-jkmn',
    'https://meet.example/x/abcd-efgh-jkmn',
    '../../abcdefgh',
    'abcd-efgh-jkmn'.repeat(700),
    '💥'.repeat(12),
  ])('finds none in text %#', (text) => {
    expect(parseRoomId(text)).toBeUndefined();
  });
});

describe('a room id', () => {
  it('says at least 50 bits and has no letters that look alike', () => {
    expect(Math.log2(ROOM_ID_ALPHABET.length) * ROOM_ID_LENGTH).toBeGreaterThan(50);
    expect(new Set(ROOM_ID_ALPHABET).size).toBe(ROOM_ID_ALPHABET.length);
    expect(ROOM_ID_ALPHABET).not.toMatch(/[ilo01]/);
  });

  it('has one written form', () => {
    expect(formatRoomId('abcdefghjkmn')).toMatch(ROOM_ID_PATTERN);
    for (const other of ['abcdefghjkmn', 'ABCD-efgh-jkmn', ' abcd-efgh-jkmn', 'abcd-efgh-jkmn\n', 'abcd-efgh-jkmo']) {
      expect(other).not.toMatch(ROOM_ID_PATTERN);
    }
  });
});
