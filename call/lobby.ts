/**
 * What a person in the lobby may know of the room, and what is made ready for their click on Join: connections to the people
 * inside, where the room would let this person in at once.
 */
import type { Facts } from '#protocol/events';
import type { PreviewState } from './call-state.ts';
import type { IceServers } from './ice-servers.ts';
import type { LocalMedia } from './local-media.ts';
import type { LatePeers } from './late-peers.ts';
import type { Signaling } from './signaling.ts';

export interface LobbyOptions {
  readonly roomId: string;
  readonly signaling: Signaling;
  readonly media: LocalMedia;
  readonly ice: IceServers;
  readonly peers: LatePeers;
  /** Whether the person is in the lobby now. */
  readonly here: () => boolean;
  /** `preview` is a new value. */
  readonly onChange: () => void;
}

export class Lobby {
  readonly #options: LobbyOptions;
  #preview: PreviewState = { status: 'loading' };
  /** Whether the person has given this page a device. */
  #permitted = false;

  constructor(options: LobbyOptions) {
    this.#options = options;
  }

  get preview(): PreviewState {
    return this.#preview;
  }

  /** Asks the server for the room, and from then on hears of its changes. */
  async look(): Promise<void> {
    const { signaling, roomId, ice } = this.#options;
    const result = await signaling.request('room:preview', { roomId });
    if (result.ok) {
      const { room, names, role, ice: given } = result.value;
      if (given) ice.set(given);
      this.#show({ status: 'found', room, names, role, ...(given ? { relay: given.relayState } : {}) });
    } else if (result.error !== 'timeout') this.#show({ status: 'failed', error: result.error });
  }

  roomChanged({ room, names }: Facts['room:changed']): void {
    if (this.#preview.status !== 'found') return;
    this.#show(room.state === 'closed' ? { status: 'failed', error: 'room-closed' } : { ...this.#preview, room, names });
  }

  mediaChanged(): void {
    const { microphone, camera } = this.#options.media.getTracks();
    const permitted = microphone !== null || camera !== null;
    if (permitted && !this.#permitted) this.#options.peers.now?.discardPrepared();
    this.#permitted ||= permitted;
    this.#warmUp();
  }

  networkChanged(): void {
    this.#options.peers.now?.discardPrepared();
    this.#warmUp();
  }

  #show(preview: PreviewState): void {
    if (!this.#options.here()) return;
    this.#preview = preview;
    this.#options.onChange();
    this.#warmUp();
  }

  /** Fetches the mesh, and then has it make connections. */
  #warmUp(): void {
    const { here, peers, ice } = this.#options;
    if (!here() || this.#preview.status !== 'found') return;
    if (!peers.now) return void peers.load().then((loaded) => loaded && this.#warmUp());
    const { room, names } = this.#preview;
    if (!this.#asking && room.participants < room.capacity) peers.now.prepare(names.length, ice.current);
  }

  /**
   * Whether the person is asked for devices now. Without that permission browsers keep the page's addresses from it (RFC 8828,
   * section 5.2), and nothing that is gathered before would be of use.
   */
  get #asking(): boolean {
    const { microphone, camera } = this.#options.media.getState();
    return microphone.state === 'starting' || camera.state === 'starting';
  }
}
