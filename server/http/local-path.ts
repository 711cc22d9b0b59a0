/** Where to go after a sign-in: a page of ours, whoever wrote the link. */

/** Stands for us while an address is read as a browser reads it. */
const HERE = 'http://here.invalid';

/**
 * The path and query of a page of ours.
 *
 * @param wish as it stands in a link that anyone may have written
 * @param otherwise for whatever would lead elsewhere, and for our API, which is no page
 */
export function localPath(wish: string | undefined, otherwise: string): string {
  if (wish === undefined || !wish.startsWith('/') || !URL.canParse(wish, HERE)) return otherwise;
  const { origin, pathname, search } = new URL(wish, HERE);
  // Two slashes at the beginning are another host, also where they come of `/.//`.
  if (origin !== HERE || pathname.startsWith('//') || /^\/api(\/|$)/i.test(pathname)) return otherwise;
  return pathname + search;
}
