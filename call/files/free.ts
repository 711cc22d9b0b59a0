/**
 * Gives the memory of bytes back at once, and not when the browser next looks for what is not used any more: a file makes much of it
 * in little time. ArrayBuffer.prototype.transfer (ES2024, section 25.1.6.9) is not everywhere; without it, it takes that long.
 */
export function free(bytes: Uint8Array<ArrayBuffer> | undefined): void {
  (bytes?.buffer as { transfer?: (length: number) => ArrayBuffer } | undefined)?.transfer?.(0);
}
