/** Two ends of a data channel in memory: what one end sends arrives at the other, in its order, soon. A test can spoil and cut it. */

class End {
  readonly bufferedAmount = 0;
  bufferedAmountLowThreshold = 0;
  binaryType = 'arraybuffer';
  readyState: RTCDataChannelState = 'connecting';
  onopen: (() => void) | undefined;
  onmessage: ((event: { readonly data: unknown }) => void) | undefined;
  onbufferedamountlow: (() => void) | undefined;
  other: End | undefined;
  /** What a test makes of a message on its way; undefined loses it. */
  spoil = (data: string | ArrayBuffer): string | ArrayBuffer | undefined => data;
  readonly #waiting: (string | ArrayBuffer)[] = [];

  send(sent: string | Uint8Array<ArrayBuffer>): void {
    const spoiled = this.spoil(typeof sent === 'string' ? sent : sent.slice().buffer);
    if (spoiled === undefined) return;
    this.#waiting.push(spoiled);
    setImmediate(() => {
      const data = this.#waiting.shift();
      if (this.other?.readyState === 'open') this.other.onmessage?.({ data });
    });
  }
}

export interface ChannelPair {
  readonly one: RTCDataChannel & Pick<End, 'spoil'>;
  readonly other: RTCDataChannel & Pick<End, 'spoil'>;
  open(): void;
  close(): void;
}

export function channelPair(): ChannelPair {
  const [one, other] = [new End(), new End()];
  [one.other, other.other] = [other, one];
  const turn = (state: RTCDataChannelState) => {
    for (const end of [one, other]) end.readyState = state;
  };
  return {
    one: one as unknown as ChannelPair['one'],
    other: other as unknown as ChannelPair['other'],
    open() {
      turn('open');
      for (const end of [one, other]) end.onopen?.();
    },
    close: () => turn('closed'),
  };
}
