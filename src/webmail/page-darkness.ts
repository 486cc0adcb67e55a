/** Whether a part of the page is dark, measured from what is painted behind it: webmail themes do not follow the system's. */

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Computed colours come as `rgb(…)` or `rgba(…)`; anything else is not read. */
function colourOf(text: string): Colour | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]+)\)/.exec(text)?.[1] ?? '')
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { red, green, blue, alpha };
}

/** Relative luminance after WCAG 2, from 0 (black) to 1 (white). */
function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The first painted background from the element outwards; a page that paints none is white. */
export function isDarkBehind(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    const view = at.ownerDocument.defaultView;
    const colour = view && colourOf(view.getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.2;
  }
  return false;
}
