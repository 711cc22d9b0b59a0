import { expect, test } from 'vitest';
import { attendance } from '../../_words/en/attendance.ts';
import { attendanceFile } from './attendance-file.ts';

test('a file has every stay with its times in a named zone, and the whole at the end', () => {
  const began = Date.UTC(2026, 10, 23, 9);
  const meeting = {
    began,
    stays: [
      { name: 'Ana', role: 'host', joinedAt: began, leftAt: began + 65_000 },
      { name: '=cmd()', role: 'guest', joinedAt: began + 5_000 },
    ],
  } as const;
  expect(attendanceFile(attendance, meeting, 'Europe/Berlin', began + 3_600_000).split('\r\n')).toEqual([
    '\ufeffName,Role,Came (Europe/Berlin),Left (Europe/Berlin),Stayed (h:mm:ss)',
    'Ana,Host,2026-11-23 10:00:00,2026-11-23 10:01:05,0:01:05',
    "'=cmd(),Guest,2026-11-23 10:00:05,still inside,0:59:55",
    'In total,2 stays,2026-11-23 10:00:00,still inside,1:00:00',
    '',
  ]);
});
