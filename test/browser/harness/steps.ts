import type { MailTab } from './session.ts';
import { until } from './until.ts';

/** What many scenarios do on their way to what they are about. */
export const day = 86_400_000;

/** Records an agreed date for the open thread through the strip: `YYYY-MM-DD`. */
export async function recordDay({ strip }: MailTab, date: string): Promise<void> {
  await strip.press(/^(Set date|Other…|New date)$/);
  await strip.set('Pick a day', date);
  await strip.press(/^Record/);
  await strip.says('Recorded');
}

/** Presses an insertion's button and says how the rep signs, if that is asked. */
export async function insert({ strip }: MailTab, button: string): Promise<void> {
  await strip.press(button);
  const asked = await until(
    'the insertion, or a question before it',
    async () => {
      const controls = await strip.controls();
      if (controls.some((one) => one.includes('Your name'))) return 'asked';
      return /done\.|clipboard/.test(await strip.text()) && 'done';
    },
    { seen: () => strip.text() },
  );
  if (asked === 'done') return;
  await strip.type('Your name, as you sign', 'Sam Rivera');
  await strip.press('Insert');
  await strip.says(/done\.|clipboard/);
}
