/**
 * Before the door: what a person may know of the room, how far they are with getting in, and what is made ready for their click on
 * Join: connections to the people inside, where the room would let this person in at once.
 */
import type { ErrorCode } from '#protocol/errors';
import type { Facts, RoomOutside } from '#protocol/events';
import type { PreviewState } from './call-state.ts';
import { Entrance, type Wish } from './entrance.ts';
import type { IceServers } from './ice-servers.ts';
import { BEGINNING, type LobbyPhase, withPreview } from './lobby-phase.ts';
import type { LocalMedia } from './local-media.ts';
import type { LatePeers } from './late-peers.ts';
import type { Signaling } from './signaling.ts';
import { startsMuted } from './starts-muted.ts';

export interface LobbyOptions {
  readonly roomId: string;
  readonly signaling: Signaling;
  readonly media: LocalMedia;
  readonly ice: IceServers;
  readonly peers: LatePeers;
  /** Whether the person is in the lobby now. */
  readonly here: () => boolean;
  /** `phase` is a new value. */
  readonly onChange: () => void;
  /** A host lets this person in. */
  readonly onAdmitted: (wish: Wish) => void;
}

export class Lobby {
  readonly #options: LobbyOptions;
  readonly #entrance: Entrance;
  #phase: LobbyPhase = BEGINNING;
  /** Whether the person has given this page a device. */
  #permitted = false;
  /** Whether it is settled how the microphone comes in: the person switched it here, or so many are inside that it was switched off. */
  #microphoneSettled = false;

  constructor(options: LobbyOptions) {
    this.#options = options;
    const { roomId, signaling } = options;
    this.#entrance = new Entrance({
      roomId,
      signaling,
      onWaiting: () => this.#waits(),
      onAnswer: (answer, wish) => (answer === 'admitted' ? options.onAdmitted(wish) : this.#enter({ state: 'idle', preview: this.#preview, answer })),
      onRefused: (joinError) => this.#enter({ state: 'idle', preview: this.#preview, joinError }),
      onMessage: (message) => this.#enter({ state: 'knocking', preview: this.#preview, waiting: true, message }),
    });
  }

  /** What the person sees as long as they are here. */
  get phase(): LobbyPhase {
    return this.#phase;
  }

  /** Whether a host has to let this person in, as far as is known. */
  get mustKnock(): boolean {
    return this.#preview.status === 'found' && this.#preview.door === 'knock';
  }

  /** Asks to be let in. */
  knock(wish: Wish): void {
    this.#enter({ state: 'knocking', preview: this.#preview, waiting: false });
    this.#entrance.knock(wish);
  }

  /** Waits no more to be let in. */
  giveUp(): void {
    this.#entrance.giveUp();
    if (this.#phase.state === 'knocking') this.#enter(this.back());
  }

  /** A seat is asked for. */
  joining(): void {
    this.#enter({ state: 'joining', preview: this.#preview, admitted: this.#phase.state === 'knocking' });
  }

  /** Nothing goes on any more. @param joinError why there is no seat, where one was asked for */
  back(joinError?: ErrorCode): LobbyPhase {
    this.#phase = { state: 'idle', preview: this.#preview, ...(joinError === undefined ? {} : { joinError }) };
    return this.#phase;
  }

  /** After a meeting: the lobby as if it were entered for the first time. */
  anew(): LobbyPhase {
    this.#microphoneSettled = false;
    return this.back();
  }

  /** The person switched their microphone themselves. */
  microphoneChosen(): void {
    this.#microphoneSettled = true;
  }

  /** Asks the server for the room, and from then on hears of its changes. */
  async look(): Promise<void> {
    const { signaling, roomId, ice, here } = this.#options;
    const result = await signaling.request('room:preview', { roomId });
    if (result.ok) {
      const { ice: given, ...outside } = result.value;
      if (given) ice.set(given);
      this.#show({ status: 'found', ...outside, ...(given ? { relay: given.relayState } : {}) });
    } else if (result.error !== 'timeout') this.#show({ status: 'failed', error: result.error });
    // Where the socket is gone, its return brings us here. Where it stays, nothing else would.
    else if (signaling.state === 'connected' && here()) await this.look();
  }

  roomChanged(outside: Facts['room:changed']): void {
    if (this.#preview.status !== 'found') return;
    const opened = mayWalkIn(outside) && !mayWalkIn(this.#preview);
    this.#show({ ...this.#preview, ...outside });
    // There are ICE servers to be had now.
    if (opened) void this.look();
  }

  mediaChanged(): void {
    const { microphone, camera } = this.#options.media.getTracks();
    const permitted = microphone !== null || camera !== null;
    if (permitted && !this.#permitted) this.#options.peers.now?.joinOffers.discard();
    this.#permitted ||= permitted;
    this.#startMuted();
    this.#warmUp();
  }

  networkChanged(): void {
    this.#options.peers.now?.joinOffers.discard();
    this.#warmUp();
  }

  get #preview(): PreviewState {
    return this.#phase.preview;
  }

  #waits(): void {
    if (this.#phase.state !== 'knocking') return;
    this.#enter({ ...this.#phase, waiting: true });
    // The code alone, so that the person is inside at once when they are let in.
    void this.#options.peers.load();
  }

  #enter(phase: LobbyPhase): void {
    this.#phase = phase;
    this.#options.onChange();
  }

  #show(preview: PreviewState): void {
    if (!this.#options.here()) return;
    this.#enter(withPreview(this.#phase, preview));
    this.#startMuted();
    this.#warmUp();
  }

  #startMuted(): void {
    const { here, media } = this.#options;
    const inside = this.#preview.status === 'found' ? this.#preview.room.participants : undefined;
    const microphone = media.getState().microphone.state;
    if (!here() || !startsMuted({ inside, microphone, chosen: this.#microphoneSettled })) return;
    this.#microphoneSettled = true;
    void media.setMicrophone(false, true);
  }

  /** Fetches the mesh, and then has it make connections. */
  #warmUp(): void {
    const { here, peers, ice } = this.#options;
    // What is ready goes out with the join: nothing more is of use.
    if (this.#phase.state === 'joining' || !here() || this.#preview.status !== 'found' || !mayWalkIn(this.#preview)) return;
    if (!peers.now) return void peers.load().then((loaded) => loaded && this.#warmUp());
    if (!this.#asking) peers.now.joinOffers.prepare(this.#preview.names.length, ice.current);
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

const mayWalkIn = ({ door, passcode }: RoomOutside): boolean => door === 'open' && !passcode;
