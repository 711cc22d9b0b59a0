/** The server's log: one JSON line an event on stderr, so that stdout stays for people. Never the content of a message. */
import { pino } from 'pino';

export const log = pino({ level: 'warn', base: null }, pino.destination({ fd: 2, sync: true }));
