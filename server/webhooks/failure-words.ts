/** Why a receiver did not take an event, for the log of whoever runs this server, and what to do. */
import type { PostFailure, PostOutcome } from './post.ts';

const WORDS: Readonly<Record<PostFailure, string>> = {
  'unknown-host': 'its host is not known. Check WEBHOOK_URL, and the DNS of this machine.',
  'address-refused': 'its host has an address that is not on the public internet. Where that is meant, set WEBHOOK_ALLOW_PRIVATE=true.',
  timeout: 'it did not answer within 15 seconds. It should answer first and work afterwards.',
  'no-answer': 'it cannot be connected to, or hung up. Check WEBHOOK_URL, its certificate, and that it runs.',
};

/** The end of a sentence that begins with the receiver, and what to do. */
export function failureWords(outcome: PostOutcome): string {
  if (outcome.kind === 'failed') {
    const words = WORDS[outcome.cause];
    return outcome.detail === undefined ? words : words.replace('. ', ` (${outcome.detail}). `);
  }
  const { status } = outcome;
  const what = status >= 300 && status < 400 ? 'No redirect is followed: name the last address in WEBHOOK_URL.' : 'Any status from 200 to 299 says that it has the event.';
  return `it answered with status ${status}. ${what}`;
}
