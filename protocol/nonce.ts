/** How the server tells its own pages which inline scripts and styles the browser will take from them: by the nonce of the answer's policy. */
export const NONCE_HEADER = 'x-parley-nonce';
