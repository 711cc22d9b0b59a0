// Asks the server in this container whether it is ready: for HEALTHCHECK, because the image has neither a shell nor curl.
const response = await fetch(`http://127.0.0.1:${process.env.PORT || 3000}/readyz`, { signal: AbortSignal.timeout(4_000) });
process.exit(response.ok ? 0 : 1);
