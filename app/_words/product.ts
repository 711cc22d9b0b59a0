/** The product's name, the same in every language. */
export const PRODUCT_NAME = 'Parley';

/** A page's title: what the page shows, then the product. */
export function pageTitle(what: string): string {
  return `${what} · ${PRODUCT_NAME}`;
}
