/**
 * A mend for Firefox (seen in 153): after setCodecPreferences its offers keep `a=rtcp-fb` lines of codecs that are no longer in
 * the media section. RFC 4585, section 4.2, has them name formats of the section only, and Chromium refuses the whole
 * description ("Failed to parse codecs correctly").
 */

/** The description without feedback lines of formats that their `m=` line does not list. */
export function withoutOrphanFeedback(sdp: string): string {
  let formats = new Set<string>();
  const lines = sdp.split('\r\n').filter((line) => {
    if (line.startsWith('m=')) formats = new Set(line.split(' ').slice(3));
    const format = /^a=rtcp-fb:(\S+)/.exec(line)?.[1];
    return format === undefined || format === '*' || formats.has(format);
  });
  return lines.join('\r\n');
}
