import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile, type CalendarEntry, textOf } from './calendar-file.ts';

const ENTRY: CalendarEntry = {
  roomId: 'abcd-efgh-jkmn',
  link: 'https://meet.example.org/r/abcd-efgh-jkmn',
  summary: 'Weekly',
  description: 'Join here',
  opensAt: Date.UTC(2026, 10, 23, 9),
  closesAt: Date.UTC(2026, 10, 23, 10, 30),
  createdAt: Date.UTC(2026, 10, 22),
  now: Date.UTC(2026, 10, 22, 0, 1),
};
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The lines that RFC 5545, section 3.1, does not allow: of more than 75 octets, of half characters, with controls other than tabs, or without an end. */
function wrongLines(file: string): readonly string[] {
  const bytes = Buffer.from(file, 'utf8');
  const wrong: string[] = [];
  let start = 0;
  for (let end = bytes.indexOf('\r\n'); end >= 0; end = bytes.indexOf('\r\n', start)) {
    const line = bytes.subarray(start, end);
    if (line.length === 0 || line.length > 75 || !isWhole(line)) wrong.push(line.toString());
    start = end + 2;
  }
  return start === bytes.length ? wrong : [...wrong, bytes.subarray(start).toString()];
}

function isWhole(line: Uint8Array): boolean {
  try {
    return !/[^\P{Cc}\t]/u.test(utf8.decode(line));
  } catch {
    // The decoder throws where the octets are no text.
    return false;
  }
}

function parse(file: string): ICAL.Event {
  expect(wrongLines(file)).toEqual([]);
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  expect([calendar.name, calendar.getAllSubcomponents().length]).toEqual(['vcalendar', 1]);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!, { strictExceptions: true });
}

test('a calendar reads the meeting: when, where, what, and which', () => {
  const file = calendarFile(ENTRY);
  const event = parse(file);
  expect(event.uid).toBe('abcd-efgh-jkmn@meet.example.org');
  expect(event.startDate.toJSDate().getTime()).toBe(ENTRY.opensAt);
  expect(event.endDate.toJSDate().getTime()).toBe(ENTRY.closesAt);
  expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
  expect([event.summary, event.description, event.location]).toEqual(['Weekly', 'Join here', ENTRY.link]);
  expect(String(event.component.getFirstPropertyValue('url'))).toBe(ENTRY.link);
  expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T00:01:00Z');
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/u);
});

test('a later file changes the same entry', () => {
  const [first, later] = [parse(calendarFile(ENTRY)), parse(calendarFile({ ...ENTRY, summary: 'Moved', now: ENTRY.now + 1_000 }))];
  expect(later.uid).toBe(first.uid);
  expect(later.sequence).toBe(first.sequence + 1);
});

test('a meeting without an end takes an hour', () => {
  const { closesAt: _, ...endless } = ENTRY;
  expect(parse(calendarFile(endless)).endDate.toJSDate().getTime()).toBe(ENTRY.opensAt + 3_600_000);
});

/** A generator of numbers that a failure can be repeated with (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  '👨‍👩‍👧‍👦', '🏳️‍🌈', '🇩🇪', '👍🏽', 'é', 'e\u0301', '日本語', 'العربية', '\u202eright to left\u202c', '\u200f', '𝔘𝔫𝔦', '\r\n', '\n', '\r', ',', ';', ':', '\\', '\\n', '\\,', '"', '^', '=',
  ' ', '\t', 'END:VEVENT', '\r\nEND:VEVENT\r\n', '\ufeff', '\u2028', '\u0085', '\u0000', '\u007f', '\ud800', '\udc00', 'word ', 'https://x.example/?a=1,2;b', '\u00ad',
];

test('what goes in comes out, whatever it is, and no character is torn: a thousand texts', () => {
  const number = numbersFrom(5545);
  const character = () => {
    const point = number(0x110000);
    return String.fromCodePoint(point);
  };
  const text = (): string => Array.from({ length: number(60) }, () => (number(4) === 0 ? character() : PIECES[number(PIECES.length)])).join('');
  for (let round = 0; round < 1_000; round += 1) {
    const [summary, description] = [text(), text()];
    const event = parse(calendarFile({ ...ENTRY, summary, description }));
    const { uid, summary: readSummary, description: readDescription } = event;
    expect({ uid, summary: readSummary ?? '', description: readDescription ?? '' }).toEqual({ uid: 'abcd-efgh-jkmn@meet.example.org', summary: textOf(summary), description: textOf(description) });
  }
});
