/** Presses a control the way a pointer does: some of the webmails' own widgets ignore a bare `click()` (gmail.md §11). */
export function press(control: HTMLElement): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  for (const type of ['mouseover', 'mousedown', 'mouseup', 'click']) {
    control.dispatchEvent(
      new MouseEvent(type, {
        bubbles: true,
        cancelable: true,
        composed: true,
        button: 0,
        detail: 1,
        ...at,
      }),
    );
  }
}
