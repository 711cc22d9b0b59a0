/** An invitation as a text to send. */
import type { Words } from '../../_words/catalogues.ts';

export interface Invited {
  /** Empty where the meeting has none. */
  readonly name: string;
  readonly when: string | undefined;
  readonly link: string;
  /** Only where its host has just set it. */
  readonly passcode?: string | undefined;
}

export function invitationText(words: Words['rooms']['invitation'], { name, when, link, passcode }: Invited): string {
  const about = [name === '' ? words.invited : name, when].filter((line) => line !== undefined);
  const way = [words.join(link), ...(passcode === undefined ? [] : [words.passcode(passcode)])];
  return [...about, '', ...way].join('\n');
}

/** A message that a mail program writes (RFC 6068): lines end in CR and LF there. */
export function mailTo(subject: string, body: string): string {
  return `mailto:?subject=${encoded(subject)}&body=${encoded(body.replaceAll('\n', '\r\n'))}`;
}

/** Halves of characters cannot be encoded. */
const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
