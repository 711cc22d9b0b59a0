/** Which words describe this browser's settings. Only for advice to a person, never to decide what works. */
export type BrowserFamily = 'chromium' | 'firefox' | 'safari' | 'other';

export function browserFamily(userAgent: string = navigator.userAgent): BrowserFamily {
  if (/Mobi|Android/u.test(userAgent)) return 'other';
  if (/Firefox\//u.test(userAgent)) return 'firefox';
  if (/Chrom(e|ium)\//u.test(userAgent)) return 'chromium';
  return /Safari\//u.test(userAgent) ? 'safari' : 'other';
}
