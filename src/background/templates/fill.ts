import { Liquid } from 'liquidjs';
import { templateFields, type TemplateField } from '../../domain/email.ts';

/** Values of a template. `quote` and `made_on` may be missing; anything else that is, is asked for. */
export type TemplateValues = Partial<
  Record<TemplateField | 'made_on' | 'agreed_day' | 'quote', string>
>;

const engine = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  // `{% if quote %}` may ask for a value that is not there; printing one may not.
  lenientIf: true,
});
const mayBeMissing = new Set(['quote', 'made_on']);

/** Line breaks and control characters in a value would change the shape of the mail. */
const oneLine = (value: string): string =>
  value
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * Fills a template, as plain text.
 * @returns the text, or the fields nobody has a value for: nothing unfilled can reach a composer.
 */
export function fill(
  template: string,
  values: TemplateValues,
): { text: string } | { missing: TemplateField[] } {
  const parsed = engine.parse(template);
  const clean = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const line = oneLine(value ?? '');
      // An empty string counts as true in Liquid; what is empty is left out.
      return line === '' ? [] : [[name, line]];
    }),
  );
  const used = engine.variablesSync(parsed);
  const missing = used.filter((name) => !mayBeMissing.has(name) && !clean[name]);
  if (missing.length > 0)
    return { missing: templateFields.filter((name) => missing.includes(name)) };
  return { text: String(engine.renderSync(parsed, clean)) };
}
