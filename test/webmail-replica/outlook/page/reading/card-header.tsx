/** Who sent it, to whom and when (§5.3 to §5.5), in the markup of the mailbox's build. */
import type { WireMessage, WirePerson } from '../../wire.ts';
import { fullDate } from '../dates.ts';
import { presenceGlyph, shownAddress, shownName } from '../people.ts';
import { page } from '../store.ts';
import { MessageActions } from './message-actions.tsx';
import { PersonCard } from './person-card.tsx';
import { RecipientWells } from './recipient-wells.tsx';

interface Props {
  message: WireMessage;
  first: boolean;
  onToggle: (() => void) | null;
}

export function CardHeader({ message, first, onToggle }: Props) {
  return (
    <div class="cardHeader" onClick={onToggle ?? undefined}>
      <div class="avatar" aria-hidden="true">
        {initials(message.from)}
      </div>
      <div class="headerLines">
        <Sender message={message} />
        <RecipientWells message={message} first={first} />
      </div>
      <div class="headerSide">
        <MessageActions message={message} />
        <SentTime message={message} />
      </div>
    </div>
  );
}

const initials = (person: WirePerson): string =>
  (person.name || person.address)
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2);

/** Exported for folded cards, which have the same sender line. */
export function Sender({ message }: { message: WireMessage }) {
  const { words, mailbox } = page();
  const { from } = message;
  const name = shownName(from);
  const address = shownAddress(from);
  const modern = mailbox.settings.generation === '2026';
  const shown = address === null ? name : `${name}<${address}>`;
  return (
    <div id={modern ? `MSG_${message.token}_FROM` : undefined} class="sender">
      <PersonCard person={from}>
        <span
          role="button"
          tabindex={0}
          aria-label={`${words.from}: ${name}`}
          data-lpc-hover-target-id={`lpc-hover-target-${message.token}`}
        >
          {from.bare && <i class="glyph">{presenceGlyph}</i>}
          <span class="OZZZK" title={address === null ? undefined : titleOf(name, address, modern)}>
            {modern ? shown : name}
          </span>
        </span>
      </PersonCard>
    </div>
  );
}

const titleOf = (name: string, address: string, modern: boolean): string =>
  modern ? address : `${name} <${address}>`;

export function SentTime({ message }: { message: WireMessage }) {
  const { dateFormat, timeZone, generation } = page().mailbox.settings;
  const text = fullDate(message.at, dateFormat, timeZone);
  return (
    <div
      id={generation === '2026' ? `MSG_${message.token}_DATETIME` : undefined}
      data-testid="SentReceivedSavedTime"
      role="heading"
      aria-level={3}
      class={generation === '2021' ? 'NNlvm' : 'sentTime'}
      title={generation === '2021' ? undefined : text}
    >
      {text}
    </div>
  );
}
