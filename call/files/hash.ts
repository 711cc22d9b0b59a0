/** SHA-256 by the browser, which does it on another thread. */
import type { FileHash } from '#protocol/files';

/** @throws TypeError where the page was not loaded securely: such a page has no call either */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<FileHash> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** The hash of the whole: of the hashes of its blocks. The browser cannot hash what it gets piece by piece (W3C WebCrypto, section 14.3.5). */
export async function hashOfAll(hashes: readonly FileHash[]): Promise<FileHash> {
  return hashOf(Uint8Array.from(
    hashes.flatMap((hash) => hash.match(/../g) ?? []),
    (digits) => Number.parseInt(digits, 16),
  ));
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
