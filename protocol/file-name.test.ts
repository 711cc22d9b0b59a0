import { describe, expect, it } from 'vitest';
import { cleanFileName, MAX_FILE_NAME } from './file-name.ts';

describe('the name of a file', () => {
  it.each([
    ['report.pdf', 'report.pdf'],
    ['Bericht für März (2).tar.gz', 'Bericht für März (2).tar.gz'],
    ['会議の資料.docx', '会議の資料.docx'],
    ['👩‍👩‍👧.png', '👩‍👩‍👧.png'],
    ['<img src=x onerror=alert(1)>.png', '_img src=x onerror=alert(1)_.png'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['\u2066a\u2069\u200f\u0000\u0007.txt', 'a.txt'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\Windows\\system32', 'C_Windows_system32'],
    ['.bashrc', 'bashrc'],
    ['invoice.pdf.  ', 'invoice.pdf'],
    ['con.txt', 'con_.txt'],
    ['LPT1', 'LPT1_'],
    ['console.log', 'console.log'],
    ['line\nbreak\t.txt', 'linebreak.txt'],
    ['', 'file'],
    [' .. ', 'file'],
    ['\u202e\u200b', 'file'],
    ['\u200d\u0301', 'file'],
    ['\ud800a.txt', 'a.txt'],
  ])('%j is shown and saved as %j', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });

  it('is cut where it is too long, and keeps its extension', () => {
    for (const long of ['x'.repeat(121), `${'ж'.repeat(200)}.pdf`, `${'🙂'.repeat(50_000)}.tar.gz`, `a.${'x'.repeat(100_000)}`]) {
      const clean = cleanFileName(long);
      expect([...clean].length).toBeLessThanOrEqual(MAX_FILE_NAME);
      expect(clean).toContain('…');
      expect(cleanFileName(clean)).toBe(clean);
    }
    expect(cleanFileName(`${'ж'.repeat(200)}.pdf`)).toMatch(/ж…\.pdf$/);
  });
});
