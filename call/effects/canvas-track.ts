/** A track whose frames are drawn by hand, for browsers that do not give frames as streams: a video to read from, a canvas to draw on. */
export interface CanvasTrack {
  readonly track: MediaStreamTrack;
  /** Gives the camera's frame of now; nothing while the last one is not shown yet. */
  next(give: (bitmap: ImageBitmap) => void): Promise<void>;
  show(bitmap: ImageBitmap): void;
  stop(): void;
}

export async function canvasTrack(captured: MediaStreamTrack): Promise<CanvasTrack> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = new MediaStream([captured]);
  await video.play();
  const canvas = document.createElement('canvas');
  const drawing = canvas.getContext('2d');
  const [track] = canvas.captureStream().getVideoTracks();
  if (!drawing || !track) throw new Error('no canvas');
  let waiting = false;
  return {
    track,
    async next(give) {
      if (waiting || video.videoWidth === 0) return;
      waiting = true;
      give(await createImageBitmap(video));
    },
    show(bitmap) {
      waiting = false;
      if (canvas.width !== bitmap.width || canvas.height !== bitmap.height) Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
      drawing.drawImage(bitmap, 0, 0);
      bitmap.close();
    },
    stop() {
      video.srcObject = null;
      track.stop();
    },
  };
}
