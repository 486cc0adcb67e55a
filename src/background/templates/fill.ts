import { Liquid } from 'liquidjs';
import { templateFields, type TemplateField } from '../../domain/email.ts';

/** Values of a template. `quote` may be empty; any other empty value is asked for. */
export type TemplateValues = Partial<
  Record<TemplateField | 'made_on' | 'agreed_day' | 'quote', string>
>;

const engine = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true });
const mayBeEmpty = new Set(['quote']);

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
    Object.entries(values).map(([name, value]) => [name, oneLine(value ?? '')]),
  );
  const used = engine.variablesSync(parsed);
  const missing = used.filter((name) => !mayBeEmpty.has(name) && !clean[name]);
  if (missing.length > 0)
    return { missing: templateFields.filter((name) => missing.includes(name)) };
  return { text: String(engine.renderSync(parsed, { quote: '', ...clean })) };
}
