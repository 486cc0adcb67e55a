/** Writing into the page's fields so that the page notices, as the person's own undo can take back. */

/** Sets a field's value past any setter the page put on the element itself, and says so as typing would. */
export function setValue(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const owner = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement;
  // Through the prototype: a page that watches the element's own `value` would else think nothing changed.
  if (!Reflect.set(owner.prototype, 'value', value, field)) field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/**
 * Puts text into a plain field at an offset, as one step of the browser's undo where it can.
 * `insertText` joins the undo stack; the value setter is for engines that refuse it.
 */
export function insertIntoField(
  field: HTMLInputElement | HTMLTextAreaElement,
  at: number,
  text: string,
): void {
  const wanted = field.value.slice(0, at) + text + field.value.slice(at);
  field.focus();
  field.setSelectionRange(at, at);
  field.ownerDocument.execCommand?.('insertText', false, text);
  if (field.value !== wanted) setValue(field, wanted);
  field.setSelectionRange(at + text.length, at + text.length);
}

/**
 * A paste made by hand, with the text as its data. Chromium takes the data in the event's init;
 * Firefox delivers that empty but takes `dataType` and `data` (gmail.md §19, outlook.md §20).
 * Success is seen in the page only.
 * @returns whether the page took the paste in hand (cancelled it), so that its success may come late.
 */
export function pasteInto(target: HTMLElement, data: { text: string; html?: string }): boolean {
  let clipboard: DataTransfer | null = null;
  try {
    clipboard = new DataTransfer();
    clipboard.setData('text/plain', data.text);
    if (data.html !== undefined) clipboard.setData('text/html', data.html);
  } catch {
    clipboard = null; // A page without DataTransfer (a saved page in a test) still gets the event.
  }
  const single = data.html === undefined ? ['text/plain', data.text] : ['text/html', data.html];
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: clipboard,
    dataType: single[0],
    data: single[1],
  };
  return !target.dispatchEvent(new ClipboardEvent('paste', init));
}
