/** A host without a browser, as far as the others can tell another device of theirs: it sits in the room and uses a host's powers. */
import type { Action, KnockId } from '#protocol/actions';
import { TestPage } from '#server/testing/test-page';
import type { ChromiumPerson } from './chromium-person.ts';
import type { MadeRoom, Server } from './server.ts';

export class HostDevice {
  readonly #page: TestPage;
  readonly #answered = new Set<KnockId>();
  #acts = 0;

  private constructor(page: TestPage) {
    this.#page = page;
  }

  static async joins(server: Server, { id, cookie }: MadeRoom, name = 'A host'): Promise<HostDevice> {
    const page = await new TestPage(server.url, { cookie, origin: server.url }).connected();
    await page.join(id, name);
    return new HostDevice(page);
  }

  /** The names of those who wait, as this host was told last; undefined where nothing was told since it came. */
  get waiting(): readonly string[] | undefined {
    return this.#page.heard('waiting:changed').at(-1)?.waiting.map(({ name }) => name);
  }

  async act(action: Action): Promise<void> {
    this.#acts += 1;
    const done = await this.#page.request('room:act', { opId: `act-${this.#acts}-${crypto.randomUUID()}`, action });
    if (!done.ok) throw new Error(`${action.kind}: ${done.error}`);
  }

  /** Answers the knock of this person, now or when it comes. */
  async answer(kind: 'admit' | 'deny' | 'block', { name }: { readonly name: string }): Promise<void> {
    const isNew = (knock: { readonly id: KnockId; readonly name: string }) => knock.name === name && !this.#answered.has(knock.id);
    const { waiting } = await this.#page.hears('waiting:changed', (changed) => changed.waiting.some(isNew));
    const { id: knockId } = waiting.find(isNew)!;
    this.#answered.add(knockId);
    await this.act({ kind, knockId });
  }

  /** Uses a power against somebody inside. */
  async actOn(kind: 'remove' | 'ban', { name }: { readonly name: string }): Promise<void> {
    const { participant } = await this.#page.hears('participant:joined', (joined) => joined.participant.name === name);
    await this.act({ kind, participantId: participant.id });
  }

  async leave(): Promise<void> {
    await this.#page.request('room:leave', {});
    this.#page.close();
  }
}

/** Lets this person's browser be the one that is the room's host. */
export async function makeHost({ page }: ChromiumPerson, { link, cookie }: MadeRoom): Promise<void> {
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: new URL(link).origin }]);
}

/** Asks the rooms API, as the room's host. */
export async function askAsHost(server: Server, { id, cookie }: MadeRoom, method: 'POST' | 'PATCH', path: string, body: object = {}): Promise<Response> {
  const response = await fetch(`${server.url}/api/rooms/${id}${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: server.url, cookie },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response;
}
