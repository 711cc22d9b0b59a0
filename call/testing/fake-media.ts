/** Cameras and screens for a browser without any: a canvas that is painted now and then, as a stream. */

/** A camera's picture: a soft color, and a disc that moves, so that a still picture is seen to be one. */
export function fakeCamera(hue: number, width = 640, height = 360): MediaStream {
  return paintedStream(width, height, (context, time) => {
    const sky = context.createLinearGradient(0, 0, width, height);
    sky.addColorStop(0, `hsl(${hue} 45% 42%)`);
    sky.addColorStop(1, `hsl(${hue + 40} 50% 22%)`);
    context.fillStyle = sky;
    context.fillRect(0, 0, width, height);
    context.fillStyle = `hsl(${hue} 30% 70%)`;
    disc(context, width / 2 + (width / 20) * Math.sin(time / 700), height * 0.42, height * 0.18);
    disc(context, width / 2, height * 1.05, height * 0.42);
  });
}

/** A shared screen's picture: a page with lines of text. */
export function fakeScreen(width = 1280, height = 720): MediaStream {
  return paintedStream(width, height, (context, time) => {
    context.fillStyle = '#f8fafc';
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#1e3a8a';
    context.fillRect(width * 0.08, height * 0.1, width * 0.4, height * 0.07);
    context.fillStyle = '#94a3b8';
    for (let line = 0; line < 9; line += 1) {
      context.fillRect(width * 0.08, height * (0.26 + line * 0.07), width * (0.5 + 0.3 * Math.abs(Math.sin(line * 7))), height * 0.025);
    }
    context.fillStyle = '#dc2626';
    disc(context, width * (0.5 + 0.3 * Math.sin(time / 1500)), height * 0.9, 12);
  });
}

/** A stream with one silent sound track. */
export function fakeMicrophone(): MediaStream {
  return new AudioContext().createMediaStreamDestination().stream;
}

function paintedStream(width: number, height: number, paint: (context: CanvasRenderingContext2D, time: number) => void): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas in this browser');
  const stream = canvas.captureStream(10);
  const timer = setInterval(() => {
    if (stream.getTracks().every((track) => track.readyState === 'ended')) clearInterval(timer);
    else paint(context, performance.now());
  }, 100);
  paint(context, 0);
  return stream;
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
