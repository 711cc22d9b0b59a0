/**
 * A small window of this page that stays above all others (WICG document-picture-in-picture; Chromium). It begins empty: it gets
 * our styles, and the language and direction of the page.
 */
interface DocumentPictureInPicture {
  requestWindow(options: { readonly width: number; readonly height: number }): Promise<Window>;
}

/** In CSS pixels: a picture of 16:9 and the controls below it. The browser remembers what a person makes of it. */
const SIZE = { width: 400, height: 290 };

const opener = (): DocumentPictureInPicture | undefined => (window as { readonly documentPictureInPicture?: DocumentPictureInPicture }).documentPictureInPicture;

export const hasPipWindow = (): boolean => opener() !== undefined;

/** Whether this browser shows a video above all windows (W3C picture-in-picture). */
export const hasPipVideo = (): boolean => document.pictureInPictureEnabled && 'requestPictureInPicture' in HTMLVideoElement.prototype;

/** Undefined where the browser refuses: it wants a press of the person, or that they left the tab. */
export async function openPipWindow(): Promise<Window | undefined> {
  const opened = await opener()
    ?.requestWindow(SIZE)
    .catch(() => undefined);
  if (!opened) return undefined;
  const { documentElement: ours, title, head, body } = document;
  const { documentElement: its } = opened.document;
  its.lang = ours.lang;
  its.dir = ours.dir;
  its.className = ours.className;
  opened.document.body.className = body.className;
  opened.document.title = title;
  for (const style of head.querySelectorAll('link[rel="stylesheet"], style')) opened.document.head.append(opened.document.importNode(style, true));
  return opened;
}
