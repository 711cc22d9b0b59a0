/** Puts a text on the clipboard. Resolves false where the browser does not let a page do it (an insecure page, a policy). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // `navigator.clipboard` is undefined on an insecure page, and the call rejects without permission: the caller shows the text.
    return false;
  }
}
