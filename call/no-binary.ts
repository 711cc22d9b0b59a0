/** Nothing that is said to the server is binary: what socket.io has instead of looking for it in every message (next.config.ts puts it there). */
export const isBinary = (): boolean => false;
export const hasBinary = isBinary;
