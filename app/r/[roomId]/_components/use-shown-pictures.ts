/** Tells the call whose pictures a view shows, and how large, so that nobody sends more than is seen. */
import { useEffect, useSyncExternalStore } from 'react';
import { NO_PICTURES, type ShownPicture, type ShownPictures } from '#call/pictures';
import { useCall } from '../_call/call-context.ts';

/** The shape of most cameras: a tile that is taller shows the picture cut at its sides. */
const CAMERA = 9 / 16;

/** A picture in a tile of this size, in CSS pixels, that it fills. */
export function pictureIn({ width, height }: { readonly width: number; readonly height: number }, weight: ShownPicture['weight']): ShownPicture {
  return { height: Math.round(Math.max(height, width * CAMERA) * window.devicePixelRatio), weight };
}

/** @param shown whoever is not among them is not to be seen in this view */
export function useShownPictures(view: string, shown: ShownPictures): void {
  const { pictures } = useCall();
  useEffect(() => pictures.show(view, shown), [pictures, view, shown]);
  useEffect(() => () => pictures.show(view, NO_PICTURES), [pictures, view]);
}

/** The same in a page that shows nothing while it is behind another one. */
export function useShownInPage(view: string, shown: ShownPictures): void {
  const visible = useSyncExternalStore(subscribe, isVisible, () => true);
  useShownPictures(view, visible ? shown : NO_PICTURES);
}

const isVisible = (): boolean => document.visibilityState === 'visible';

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
