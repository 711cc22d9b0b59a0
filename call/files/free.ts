/**
 * Gives the memory of bytes back at once. Browsers look for such memory only after some 64 MB of it have gathered, which a file
 * does every few seconds. ArrayBuffer.prototype.transfer (ES2024, section 25.1.6.9) is not everywhere; without it, it takes that long.
 */
export function free(bytes: Uint8Array<ArrayBuffer> | undefined): void {
  (bytes?.buffer as { transfer?: (length: number) => ArrayBuffer } | undefined)?.transfer?.(0);
}
