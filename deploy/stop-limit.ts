/** How long every way of deployment gives the server to stop, at least, in seconds: a graceful stop may take 25. */
export const STOP_LIMIT_SECONDS = 30;
