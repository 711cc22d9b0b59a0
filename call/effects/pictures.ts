/** The pictures that can stand behind a person: ours (public/backgrounds), and one of the person's own, which stays in this browser. */
import type { Background } from '../effects-choice.ts';

const KEY = 'parley:own-background';
/** No camera shows more of it, in pixels. */
const LARGEST = { width: 1_280, height: 720 };
const QUALITY = 0.8;

/** As a `data:` URL; undefined until there is one. */
function ownPicture(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    // A browser that keeps nothing.
    return undefined;
  }
}

/** Where the picture is; undefined where there is none. */
export function pictureUrl(background: 'room' | 'hills' | 'dusk' | 'own'): string | undefined {
  return background === 'own' ? ownPicture() : `/backgrounds/${background}.svg`;
}

/** Makes it as small as it can be and keeps it. Rejects what is no picture, and where the browser keeps nothing. */
export async function keepOwnPicture(file: Blob): Promise<void> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, Math.max(LARGEST.width / bitmap.width, LARGEST.height / bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  localStorage.setItem(KEY, canvas.toDataURL('image/jpeg', QUALITY));
}

/** Undefined for a background that is no picture. Rejects where it cannot be had. */
export async function pictureOf(background: Background): Promise<ImageBitmap | undefined> {
  switch (background) {
    case 'none':
    case 'blur':
      return undefined;
    case 'own':
    case 'room':
    case 'hills':
    case 'dusk': {
      const image = new Image();
      image.src = pictureUrl(background) ?? '';
      await image.decode();
      return createImageBitmap(image);
    }
    default:
      return background satisfies never;
  }
}
