/** The line between a page and the server, in the hands of a test: to be silent, to be late, to be cut, and to say what a server says seldom. */
import type { Page, WebSocketRoute } from '@playwright/test';
import type { FactName, Facts } from '../../protocol/events.ts';

const SOCKET = /\/socket\.io\//;

/** The server cannot be reached from this page. To be called before the page is opened. */
export async function keepSilent(page: Page): Promise<void> {
  await page.routeWebSocket(SOCKET, () => undefined);
  await page.route(SOCKET, (route) => route.abort());
}

export interface ServerLine {
  /** Says this to the page in the name of the server. */
  say<F extends FactName>(fact: F, payload: Facts[F]): void;
  /** Keeps from the page what the server says, until it is delivered. */
  keepBack(): void;
  /** The page hears what was kept back, in its order. */
  deliver(): void;
  /** Cuts the line for good. */
  cut(): Promise<void>;
}

/** To be called before the page is opened. */
export async function holdLine(page: Page): Promise<ServerLine> {
  let line: WebSocketRoute | undefined;
  let kept: (() => void)[] | undefined;
  let cut = false;
  await page.routeWebSocket(SOCKET, (route) => {
    if (cut) return void route.close();
    line = route;
    route.connectToServer().onMessage((message) => {
      const hear = () => route.send(message);
      if (kept) kept.push(hear);
      else hear();
    });
  });
  return {
    // A message of socket.io (protocol 5) is 4 for engine.io, 2 for an event, and JSON.
    say: (fact, payload) => line?.send(`42${JSON.stringify([fact, payload])}`),
    keepBack() {
      kept = [];
    },
    deliver() {
      for (const hear of kept ?? []) hear();
      kept = undefined;
    },
    async cut() {
      cut = true;
      await page.route(SOCKET, (route) => route.abort());
      await line?.close();
    },
  };
}
