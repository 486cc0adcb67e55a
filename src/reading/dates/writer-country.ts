// Countries that write the month first: the United States, its territories and neighbours in custom. Canada's
// English writes both; its business mail follows the United States more often than not.
const MONTH_FIRST = new Set(['US', 'PH', 'PR', 'GU', 'VI', 'AS', 'MP', 'FM', 'MH', 'PW']);

const regions = new Map<string, string>();

/** The region of a BCP 47 tag ('en-US' is 'US'), the most likely one of its language where it names none. */
export function regionOf(locale: string): string {
  const known = regions.get(locale);
  if (known !== undefined) return known;
  let region = '';
  try {
    region = new Intl.Locale(locale).maximize().region ?? '';
  } catch {
    // No BCP 47 tag: no country, and so no holidays of one.
  }
  regions.set(locale, region);
  return region;
}

/** Whether 3/4 is 3 April for a writer of this locale. */
export function writesDayFirst(locale: string): boolean {
  const region = regionOf(locale);
  if (region === 'CA') return !locale.toLowerCase().startsWith('en');
  return !MONTH_FIRST.has(region);
}
