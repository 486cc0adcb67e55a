import type { JSX } from 'preact';
import { words } from '../../components/words.ts';
import type { PageReading } from '../../messaging/protocol.ts';

/** In the rep's words where there are any; else by the name it has in the adapter. */
const partWords = (part: string): string =>
  words(`part_${part.replace(/^row .*/, 'row').replaceAll(/\W/g, '_')}`) || part;

/** The parts of the page that are not where they were, by name; nothing when all can be read. */
export function Unreadable({ page }: { page: PageReading }): JSX.Element | null {
  if (page.unreadable.length === 0) return null;
  return (
    <>
      <p class="concern">{words('unreadable', words(`webmail_${page.webmail}`))}</p>
      <ul class="parts">
        {[...new Set(page.unreadable.map(partWords))].map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </>
  );
}
