/**
 * The version of the protocol, sent with every join. It grows only when an old page and a new server (or the other way
 * round) could no longer understand each other; the server then answers `version-mismatch` and the page asks for a reload.
 */
export const PROTOCOL_VERSION = 1;
