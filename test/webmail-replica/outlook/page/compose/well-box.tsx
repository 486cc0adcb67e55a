/**
 * The editable box of a recipient well (§7.4). It makes chips of what is typed up to a comma, and
 * every chip replaces the box by a fresh one.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WirePerson } from '../../wire.ts';
import { presenceOf, shownAddress, shownName } from '../people.ts';
import { change, page } from '../store.ts';
import { changed } from './drafts.ts';
import type { Draft, WellName } from './draft.ts';
import { personAt, suggestions } from './recipients.ts';
import { SuggestionList } from './suggestion-list.tsx';

const zeroWidth = '\u200b';
const finished = /[,;\n]/;
const address = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
/** A real key press within this time, in milliseconds, is what typed the text. */
const keyEcho = 500;

function chipNode(person: WirePerson, place: number, in_: Document): HTMLElement {
  const chip = in_.createElement('span');
  const presence = presenceOf(person);
  const known = shownAddress(person);
  chip.id = `REK${place}${person.address.length}x`;
  chip.className = '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1';
  chip.contentEditable = 'false';
  chip.dataset['person'] = String(place);
  const plain = person.name === '' || person.name === person.address;
  const named = plain ? person.address : `${person.name} <${person.address}>`;
  chip.setAttribute('aria-label', known === null ? `${presence ?? ''}${person.name}` : named);
  const text = in_.createElement('span');
  text.className = 'textContainer-317';
  text.textContent = plain ? person.address : shownName(person);
  chip.append(text);
  return chip;
}

/** What stands in the box beside its chips. */
function typedIn(box: HTMLElement): string {
  const copy = box.cloneNode(true) as HTMLElement;
  for (const chip of copy.querySelectorAll('._Entity')) chip.remove();
  return copy.textContent.replaceAll(zeroWidth, '').replaceAll('\u00a0', ' ');
}

interface Props {
  draft: Draft;
  name: WellName;
  label: string;
}

export function WellBox({ draft, name, label }: Props) {
  const well = draft.wells[name];
  const box = useRef<HTMLDivElement>(null);
  const lastKey = useRef(-Infinity);
  const [active, setActive] = useState(false);
  const { scriptedTyping, chipDelay, generation } = page().mailbox.settings;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const document_ = element.ownerDocument;
    const chips = well.chips.map((person, place) => chipNode(person, place, document_));
    element.replaceChildren(...chips.flatMap((chip) => [zeroWidth, chip, zeroWidth]), well.typed);
    if (well.version === 0) return;
    element.focus();
    document_.getSelection()?.selectAllChildren(element);
    document_.getSelection()?.collapseToEnd();
  }, [well.version, well]);

  function replaceNodes(alter: () => void): void {
    change(() => {
      alter();
      well.version += 1;
    });
    changed(draft);
  }

  const addChip = (person: WirePerson): void =>
    replaceNodes(() => {
      well.chips = [...well.chips, person];
      well.typed = '';
    });

  function resolve(): void {
    const parts = well.typed.split(finished).map((part) => part.trim());
    const good = parts.filter((part) => address.test(part));
    if (good.length === 0) return;
    replaceNodes(() => {
      well.chips = [...well.chips, ...good.map(personAt)];
      well.typed = parts.filter((part) => part !== '' && !address.test(part)).join(', ');
    });
  }

  function onInput(): void {
    const element = box.current;
    if (!element) return;
    const left = [...element.querySelectorAll<HTMLElement>('._Entity')];
    const places = left.map((chip) => Number(chip.dataset['person']));
    if (places.length !== well.chips.length) {
      replaceNodes(
        () => void (well.chips = well.chips.filter((_chip, place) => places.includes(place))),
      );
    }
    change(() => void (well.typed = typedIn(element)));
    const byHand = performance.now() - lastKey.current < keyEcho;
    if (finished.test(well.typed) && (byHand || scriptedTyping === 'chips')) {
      setTimeout(resolve, chipDelay);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isTrusted) lastKey.current = performance.now();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    // The first suggestion, whoever that is: what makes a blind Enter dangerous.
    const first = suggestions(well.typed)[0];
    if (first) addChip(first);
  }

  return (
    <div class="wellBox">
      <div
        key={well.version}
        ref={box}
        class="wellEdit"
        contenteditable={true}
        // The wells were text boxes until 2025, and have had no role since 2026-03 (§15).
        role={generation === '2026' ? undefined : 'textbox'}
        aria-label={label}
        aria-controls="FloatingSuggestionsList"
        tabindex={0}
        onInput={onInput}
        onKeyDown={onKeyDown}
        onFocus={() => setActive(true)}
        onBlur={() => setActive(false)}
      />
      {active && <SuggestionList typed={well.typed} onPick={addChip} />}
    </div>
  );
}
