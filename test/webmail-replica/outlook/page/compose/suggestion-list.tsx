/** People offered while an address is typed; the first may be somebody else (§7.4). */
import type { WirePerson } from '../../wire.ts';
import { page } from '../store.ts';
import { say } from '../words/words.ts';
import { personAt, suggestions } from './recipients.ts';

interface Props {
  typed: string;
  onPick: (person: WirePerson) => void;
}

export function SuggestionList({ typed, onPick }: Props) {
  const offered = suggestions(typed);
  if (offered.length === 0) return null;
  const text = typed.trim();
  const option = (label: string, person: WirePerson) => (
    <button
      key={label}
      type="button"
      role="option"
      aria-selected="false"
      aria-label={label}
      // Before the click the well would lose its focus, and the list would go.
      onMouseDown={(event) => {
        event.preventDefault();
        onPick(person);
      }}
    >
      {label}
    </button>
  );
  return (
    <div id="FloatingSuggestionsList" role="listbox" class="suggestions">
      {offered.map((person) => option(`${person.name} - ${person.address}`, person))}
      {text.includes('@') && option(say(page().words.useAddress, text), personAt(text))}
    </div>
  );
}
