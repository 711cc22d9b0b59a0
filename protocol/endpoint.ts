/** The socket.io endpoint, on our own origin. */
export const SOCKET_PATH = '/socket.io';

/** In the query of the socket's address: the room that it is opened for. The server does not read it; proxies choose a node by it. */
export const ROOM_QUERY = 'room';
