/**
 * A mend for Firefox (seen in 153): after setCodecPreferences its descriptions keep lines of codecs that are not in the media
 * section: `a=rtcp-fb` in offers, `a=fmtp` of AV1 in answers. RFC 4585, section 4.2, and RFC 8866, section 6.15, have them name formats
 * of the section only, and Chromium refuses the whole description ("Failed to parse codecs correctly").
 */

/** The description without lines about formats that their `m=` line does not list. */
export function withoutOrphanLines(sdp: string): string {
  let formats = new Set<string>();
  const lines = sdp.split('\r\n').filter((line) => {
    if (line.startsWith('m=')) formats = new Set(line.split(' ').slice(3));
    const format = /^a=(?:rtcp-fb|fmtp):(\S+)/.exec(line)?.[1];
    return format === undefined || format === '*' || formats.has(format);
  });
  return lines.join('\r\n');
}
