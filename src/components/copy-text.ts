/**
 * Puts words on the clipboard from a click. Needs no permission while the page has the rep's
 * attention; `false` when the browser refuses, and the words must then be shown for copying by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
