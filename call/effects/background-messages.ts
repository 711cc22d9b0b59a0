/** What the page and the worker that draws backgrounds say to each other. */
export type ToWorker =
  | {
      readonly type: 'start';
      /** Undefined blurs. */
      readonly picture: ImageBitmap | undefined;
      readonly portrait: boolean;
      /** Of the camera, in milliseconds. */
      readonly interval: number;
      /** Without them, frames are sent as bitmaps. */
      readonly streams?: { readonly input: ReadableStream<VideoFrame>; readonly output: WritableStream<VideoFrame> };
    }
  | { readonly type: 'bitmap'; readonly bitmap: ImageBitmap };

export type FromWorker =
  /** The first frame is drawn. */
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'slow' }
  /** It is time for the next bitmap: a worker's clock goes on where a hidden page's is slowed down. */
  | { readonly type: 'tick' }
  | { readonly type: 'bitmap'; readonly bitmap: ImageBitmap };
