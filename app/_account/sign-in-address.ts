/** Where a sign-in begins, as a link: the provider is another site, to which no router leads. */

/** @param returnTo the path of the page to come back to */
export const signInAddress = (returnTo: string): string => `/api/auth/sign-in?return=${encodeURIComponent(returnTo)}`;
