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

/** How bright a colour looks, from 0 (black) to 255 (white): the eye takes most from green. */
const brightness = ({ red, green, blue }: Colour): number => 0.3 * red + 0.59 * green + 0.11 * blue;

/** The first painted background from the element outwards; a page that paints none is white. */
export function isDarkBehind(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    const view = at.ownerDocument.defaultView;
    const colour = view && colourOf(view.getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return brightness(colour) < 124;
  }
  return false;
}
