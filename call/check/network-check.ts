/**
 * Looks at everything that a meeting needs, all at once, and is done within ten seconds whatever does not answer. What it finds
 * is judged elsewhere (gathered.ts, nat.ts, grade.ts); here is only what is asked when, and for how long.
 */
import { fail, type Result } from '#protocol/errors';
import type { ReplyOf, RequestName, RequestOf } from '#protocol/events';
import type { IceConfig } from '#protocol/ice';
import type { RoomId } from '#protocol/room';
import { Store } from '../store.ts';
import type { CheckName, DeviceFinding, Findings, Row, ServersFinding, SocketFinding } from './findings.ts';
import { type Gathered, stunFindingOf, turnFindingOf } from './gathered.ts';
import type { CheckedSignaling, Instruments } from './instruments.ts';
import { natOf } from './nat.ts';
import { pause } from './pause.ts';
import { natServersOf, type OneUrl, urlsOf } from './server-urls.ts';

export interface CheckSnapshot {
  readonly state: 'running' | 'done';
  readonly rows: readonly Row[];
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** After this time the check is over, in milliseconds. */
export const RUN_LIMIT = 9_000;
/** How long one STUN or TURN server may take, in milliseconds. */
const SERVER_LIMIT = 5_000;
/** The quickest of so many answers is the way itself, and not what the server was busy with. */
const PINGS = 3;

const UNANSWERED: DeviceFinding = { found: 'unanswered' };

export class NetworkCheck {
  readonly #instruments: Instruments;
  readonly #roomId: RoomId | undefined;
  readonly #store = new Store<CheckSnapshot>({ state: 'running', rows: [], startedAt: Date.now() });
  readonly #stop = new AbortController();
  readonly #begunAt = performance.now();
  /** Resolves when nothing is waited for any longer. */
  readonly #over = pause(RUN_LIMIT, this.#stop.signal).then(() => this.#stop.abort());
  readonly #asked = new Map<string, Promise<Gathered>>();

  /**
   * Begins at once.
   *
   * @param roomId the meeting whose STUN and TURN servers are looked at
   */
  constructor(instruments: Instruments, roomId: RoomId | undefined) {
    this.#instruments = instruments;
    this.#roomId = roomId;
    void this.#run();
  }

  readonly getSnapshot = (): CheckSnapshot => this.#store.get();
  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** Ends what is still open. */
  dispose(): void {
    this.#stop.abort();
  }

  async #run(): Promise<void> {
    this.#add('browser', 'microphone', 'camera', 'socket', 'servers');
    this.#find('browser', { found: this.#instruments.support() });
    await Promise.all([this.#tryDevices(), this.#tryNetwork()]);
    this.#stop.abort();
    this.#store.set({ ...this.getSnapshot(), state: 'done' });
  }

  async #tryDevices(): Promise<void> {
    const unanswered = this.#over.then(() => ({ microphone: UNANSWERED, camera: UNANSWERED }));
    const { microphone, camera } = await Promise.race([this.#instruments.tryDevices(), unanswered]);
    this.#find('microphone', microphone);
    this.#find('camera', camera);
  }

  /** The way to the meeting server, and then the others that it tells of. */
  async #tryNetwork(): Promise<void> {
    const signaling = this.#instruments.openSignaling();
    await Promise.race([connected(signaling), this.#over]);
    if (signaling.state === 'connected') {
      const { finding, ice } = await this.#askForServers(signaling);
      this.#find('servers', finding);
      await Promise.all([this.#measureSocket(signaling), ice && this.#instruments.support() !== 'unsupported' ? this.#tryServers(ice) : undefined]);
    } else {
      this.#find('socket', { found: 'unreachable', waited: Math.round(performance.now() - this.#begunAt) });
      this.#find('servers', { found: 'not-asked' });
    }
    signaling.close();
  }

  async #askForServers(signaling: CheckedSignaling): Promise<{ readonly finding: ServersFinding; readonly ice?: IceConfig }> {
    if (this.#roomId === undefined) return { finding: { found: 'no-room' } };
    const result = await this.#request(signaling, 'room:preview', { roomId: this.#roomId });
    if (!result.ok) return { finding: { found: 'refused', error: result.error } };
    const { ice } = result.value;
    if (!ice) return { finding: { found: 'full' } };
    const { stun, turn } = urlsOf(ice.iceServers);
    return { finding: { found: 'given', stun: stun.length, turn: turn.length, relayOnly: ice.iceTransportPolicy === 'relay' }, ice };
  }

  async #measureSocket(signaling: CheckedSignaling): Promise<void> {
    const times: number[] = [];
    for (let ping = 0; ping < PINGS; ping++) {
      const askedAt = performance.now();
      // Only a seat has a roster: the answer is a refusal that costs the server nothing, and this is about its time alone.
      const result = await this.#request(signaling, 'roster:get', {});
      if (result.ok || result.error !== 'timeout') times.push(performance.now() - askedAt);
    }
    // Asked last: a connection by polling may have changed over to WebSocket meanwhile.
    const finding: SocketFinding = { found: 'connected', transport: signaling.transport, roundTrip: times.length === 0 ? undefined : Math.round(Math.min(...times)) };
    this.#find('socket', finding);
  }

  async #tryServers({ iceServers }: IceConfig): Promise<void> {
    const { stun, turn } = urlsOf(iceServers);
    const natServers = natServersOf(iceServers);
    this.#addServers('stun', stun);
    if (natServers.length > 0) this.#add('nat');
    this.#addServers('turn', turn);
    if (turn.length > 0) this.#add('loopback');
    await Promise.all([
      ...stun.map(async ({ url }) => this.#find('stun', stunFindingOf(await this.#askAlone(url)), url)),
      natServers.length > 0 ? this.#findNat(natServers) : undefined,
      turn.length > 0 ? this.#tryRelays(turn) : undefined,
    ]);
  }

  async #findNat(urls: readonly string[]): Promise<void> {
    const together = this.#gather({ iceServers: [{ urls: [...urls] }] });
    const alone = await Promise.all(urls.map(async (url) => stunFindingOf(await this.#askAlone(url))));
    const answering = alone.filter(({ found }) => found === 'mapped' || found === 'not-translated').length;
    this.#find('nat', natOf(answering, (await together).candidates));
  }

  /** Each URL by itself, and meanwhile a call through the first that gives an address. */
  async #tryRelays(relays: readonly OneUrl[]): Promise<void> {
    let call: Promise<void> | undefined;
    const tries = relays.map(async ({ url, server }) => {
      const gathered = await this.#gather({ iceServers: [{ ...server, urls: [url] }], iceTransportPolicy: 'relay' }, 'relay');
      const finding = turnFindingOf(url, gathered);
      this.#find('turn', finding, url);
      if (finding.found !== 'relays') return;
      call ??= this.#instruments.callThroughRelay(server, this.#stop.signal).then((loopback) => this.#find('loopback', loopback));
    });
    await Promise.all(tries);
    if (call) await call;
    else this.#find('loopback', { found: 'no-relay' });
  }

  /** What one STUN server answers; asked once, though two rows may want to know. */
  #askAlone(url: string): Promise<Gathered> {
    const asked = this.#asked.get(url) ?? this.#gather({ iceServers: [{ urls: [url] }] }, 'srflx');
    this.#asked.set(url, asked);
    return asked;
  }

  #gather(configuration: RTCConfiguration, wanted?: RTCIceCandidateType): Promise<Gathered> {
    return this.#instruments.gather({ configuration, wanted, limit: SERVER_LIMIT, signal: this.#stop.signal });
  }

  #request<E extends RequestName>(signaling: CheckedSignaling, event: E, request: RequestOf<E>): Promise<Result<ReplyOf<E>>> {
    return Promise.race([signaling.request(event, request), this.#over.then(() => fail('timeout'))]);
  }

  #add(...checks: readonly CheckName[]): void {
    this.#append(checks.map((check): Row => ({ check, finding: undefined })));
  }

  #addServers(check: 'stun' | 'turn', servers: readonly OneUrl[]): void {
    this.#append(servers.map(({ url }): Row => ({ check, url, finding: undefined })));
  }

  #append(rows: readonly Row[]): void {
    const before = this.getSnapshot();
    this.#store.set({ ...before, rows: [...before.rows, ...rows] });
  }

  #find<C extends CheckName>(check: C, finding: Findings[C], url?: string): void {
    const before = this.getSnapshot();
    // The signature pairs a check with its finding, which TypeScript cannot follow into the union.
    const rows = before.rows.map((row) => (row.check === check && row.url === url ? ({ check, finding, ...(url === undefined ? {} : { url }) } as Row) : row));
    this.#store.set({ ...before, rows });
  }
}

function connected(signaling: CheckedSignaling): Promise<void> {
  return new Promise((resolve) => {
    if (signaling.state === 'connected') return resolve();
    signaling.onStateChange((state) => state === 'connected' && resolve());
  });
}
