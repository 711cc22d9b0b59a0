/** Hands a text to the browser as a file to keep. */

/** What no file system takes in a name, and what would hide or lead elsewhere. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]|^\.+|[. ]+$/gu;

/** @param type the media type, with its charset */
export function saveText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replaceAll(FORBIDDEN, '-');
  link.click();
  // After the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
