/** The To and Cc wells of a read message (§5.4). */
import { useState } from 'preact/hooks';
import type { WireMessage, WirePerson } from '../../wire.ts';
import { isMe, presenceGlyph, shownAddress, shownName } from '../people.ts';
import { page } from '../store.ts';
import { say } from '../words/words.ts';

export function RecipientWells({ message, first }: { message: WireMessage; first: boolean }) {
  const { words } = page();
  return (
    <div class="wells" data-testid="RecipientWell">
      <ReadWell which="TO" label={words.to} people={message.to} message={message} first={first} />
      {message.cc.length > 0 && (
        <ReadWell which="CC" label={words.cc} people={message.cc} message={message} first={first} />
      )}
    </div>
  );
}

interface WellProps {
  which: 'TO' | 'CC';
  label: string;
  people: WirePerson[];
  message: WireMessage;
  first: boolean;
}

function ReadWell({ which, label, people, message, first }: WellProps) {
  const { words, mailbox } = page();
  const { foldRecipientsOver, firstWellBare, generation } = mailbox.settings;
  const [unfolded, setUnfolded] = useState(false);
  const shown = unfolded ? people : people.slice(0, foldRecipientsOver);
  const hidden = people.length - shown.length;
  const names = people.slice(0, shown.length).map(shownName).join('; ');
  const id = generation === '2026' ? `MSG_${message.token}_${which}` : undefined;
  return (
    <div id={id} role="heading" aria-level={3} aria-label={`${label}: ${names}`} class="readWell">
      <span class="wellLabel">{label}:</span>
      {shown.map((person, index) => (
        <span key={person.address}>
          {index > 0 && '; '}
          <Recipient person={person} bare={first && firstWellBare} />
        </span>
      ))}
      {hidden > 0 && (
        <button
          type="button"
          id={`plusOthers_${message.token}${which}`}
          onClick={(event) => {
            event.stopPropagation();
            setUnfolded(true);
          }}
        >
          {say(words.others, hidden)}
        </button>
      )}
    </div>
  );
}

function Recipient({ person, bare }: { person: WirePerson; bare: boolean }) {
  const name = shownName(person);
  const address = bare ? null : shownAddress(person);
  const modern = page().mailbox.settings.generation === '2026';
  return (
    <span role="button" tabindex={-1} aria-label={name} class="recipient">
      {person.bare && !isMe(person) && <i class="glyph">{presenceGlyph}</i>}
      <span title={address === null ? undefined : modern ? address : `${name} <${address}>`}>
        {modern && address !== null ? `${name}<${address}>` : name}
      </span>
    </span>
  );
}
