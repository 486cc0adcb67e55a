/**
 * Dark mode recolours a message's HTML and keeps the original colours in attributes (§12):
 * `data-ogsc` / `data-ogsb` for inline style, `data-ogac` / `data-ogab` for old attributes.
 */
function parse(colour: string): [number, number, number] | null {
  const decimal = /rgba?\((\d+), *(\d+), *(\d+)/.exec(colour)?.slice(1).map(Number);
  const hex = /^#(..)(..)(..)$/
    .exec(colour)
    ?.slice(1)
    .map((part) => Number.parseInt(part, 16));
  const [red, green, blue] = decimal ?? hex ?? [];
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue];
}

/** The colour with its lightness turned round; a colour it cannot read becomes plain light text. */
export function inverted(colour: string): string {
  const rgb = parse(colour);
  if (!rgb) return 'rgb(255, 255, 255)';
  const shift = 255 - Math.max(...rgb) - Math.min(...rgb);
  return `rgb(${rgb.map((part) => Math.min(255, Math.max(0, part + shift))).join(', ')})`;
}

export function darken(body: ParentNode): void {
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) {
    const { color, backgroundColor } = element.style;
    if (color !== '') {
      element.dataset['ogsc'] = color;
      element.style.setProperty('color', inverted(color), 'important');
    }
    if (backgroundColor !== '') {
      element.dataset['ogsb'] = backgroundColor;
      element.style.setProperty('background-color', inverted(backgroundColor), 'important');
    }
  }
  for (const element of body.querySelectorAll<HTMLElement>('[color], [bgcolor]')) {
    const text = element.getAttribute('color');
    const ground = element.getAttribute('bgcolor');
    if (text !== null) element.dataset['ogac'] = text;
    if (ground !== null) element.dataset['ogab'] = ground;
    if (text !== null) element.style.setProperty('color', 'rgb(230, 230, 230)', 'important');
    if (ground !== null) element.style.setProperty('background-color', '#292929', 'important');
  }
}
