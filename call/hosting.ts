/**
 * What hosts do in a room, and what comes of it here: the settings, who waits to be let in, what a host did to this person, and that
 * this page keeps to it.
 */
import type { Action, Knock } from '#protocol/actions';
import type { ErrorCode } from '#protocol/errors';
import type { HostAct, Seated } from '#protocol/events';
import type { Participant } from '#protocol/participant';
import { ALL_RIGHTS, RIGHTS, type Right } from '#protocol/rights';
import type { RoomSettings } from '#protocol/room-settings';
import type { SourceState } from './call-state.ts';
import type { LocalMedia } from './local-media.ts';
import type { Signaling } from './signaling.ts';
import { Store, type Watchable } from './store.ts';

/** What this person cannot do. `mostCameras` where the camera is kept off by that number alone. */
export interface NotAllowed {
  readonly kind: 'not-allowed';
  readonly rights: readonly Right[];
  readonly mostCameras?: number;
}

/** What a host did to this person, or what they cannot do because of it; each time another object. */
export type HostNews = HostAct | { readonly kind: 'lower-hand'; readonly by: string } | NotAllowed;

/** What a page has to keep to. */
export type Kept = Pick<Participant, 'may' | 'noCameraPlace'>;

export interface Hosting {
  /** Undefined outside a meeting. */
  readonly settings: Watchable<RoomSettings | undefined>;
  /** Who waits to be let in, the longest first; nobody where this person is a guest. */
  readonly waiting: Watchable<readonly Knock[]>;
  /** What there is to know last of what a host did to this person. */
  readonly news: Watchable<HostNews | undefined>;
  /** Uses a power. Resolves to why not, or undefined where it was done. */
  act(action: Action): Promise<ErrorCode | undefined>;
}

const NOBODY: readonly Knock[] = [];
const FREE: Kept = { may: ALL_RIGHTS };
const isRunning = ({ state }: SourceState): boolean => state === 'on' || state === 'starting';

export class RoomHosting implements Hosting {
  readonly settings = new Store<RoomSettings | undefined>(undefined);
  readonly waiting = new Store(NOBODY);
  readonly news = new Store<HostNews | undefined>(undefined);
  readonly #signaling: Signaling;
  readonly #media: LocalMedia;
  #kept = FREE;

  constructor(signaling: Signaling, media: LocalMedia) {
    this.#signaling = signaling;
    this.#media = media;
    signaling.on('settings:changed', ({ settings }) => this.settings.set(settings));
    signaling.on('waiting:changed', ({ waiting }) => this.waiting.set(waiting));
    signaling.on('host:acted', (act) => this.#told(act));
  }

  async act(action: Action): Promise<ErrorCode | undefined> {
    const opId = crypto.randomUUID();
    let result = await this.#signaling.request('room:act', { opId, action });
    // Whether it was done is not known. Once more does no harm: the server does an operation once.
    if (!result.ok && result.error === 'timeout') result = await this.#signaling.request('room:act', { opId, action });
    return result.ok ? undefined : result.error;
  }

  sat({ settings, waiting }: Seated): void {
    this.settings.set(settings);
    this.waiting.set(waiting);
  }

  handLowered(by: string): void {
    this.news.set({ kind: 'lower-hand', by });
  }

  /** Whether this person may switch that on now. Where not, they are told. */
  permits(right: Right): boolean {
    const allowed = this.#kept.may[right];
    if (!allowed) this.#refuse([right]);
    return allowed;
  }

  /** Switches off what this person may not send. The others would not play it, but a light that is on should mean something. */
  obey(kept: Kept = FREE): void {
    this.#kept = kept;
    const { microphone, camera, screen } = this.#media.getState();
    const runs = { microphone: isRunning(microphone), camera: isRunning(camera), screen: isRunning(screen), chat: false };
    const rights = RIGHTS.filter((right) => runs[right] && !kept.may[right]);
    if (rights.length === 0) return;
    // Before they are switched off, which comes back here.
    this.#refuse(rights);
    if (rights.includes('microphone')) void this.#media.setMicrophone(false);
    if (rights.includes('camera')) void this.#media.setCamera(false);
    if (rights.includes('screen')) this.#media.stopSharing();
  }

  clear(): void {
    this.settings.set(undefined);
    this.waiting.set(NOBODY);
    this.news.set(undefined);
  }

  #refuse(rights: readonly Right[]): void {
    const mostCameras = this.#kept.noCameraPlace ? this.settings.get()?.mostCameras : undefined;
    this.news.set({ kind: 'not-allowed', rights, ...(mostCameras === undefined ? {} : { mostCameras }) });
  }

  #told(act: HostAct): void {
    if (act.kind === 'mute') void this.#media.setMicrophone(false);
    if (act.kind === 'demote') this.waiting.set(NOBODY);
    this.news.set(act);
  }
}
