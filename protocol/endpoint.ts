/** The socket.io endpoint, on our own origin. */
export const SOCKET_PATH = '/socket.io';
