/** The links that make another browser a host. Without a validator, because pages read them too. */

/** The fragment of a host link: this and the secret. A fragment never leaves the browser by itself (RFC 9110, section 7.1). */
export const HOST_LINK_FRAGMENT = 'host=';
