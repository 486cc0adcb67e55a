import type { JSX } from 'preact';
import { isAddress } from '../../domain/address.ts';
import type { Counterpart } from '../../domain/counterpart.ts';
import { words } from '../../components/words.ts';

interface PeopleFormProps {
  people: Counterpart;
  onChange: (people: Counterpart) => void;
}

/** Whether somebody can be recorded with this: a name, and an address for everybody listed. */
export const complete = ({ name, contacts }: Counterpart): boolean =>
  name.trim() !== '' && contacts.length > 0 && contacts.every(({ address }) => isAddress(address));

/** Who this is about, as read from the thread, every part correctable by hand. */
export function PeopleForm({ people, onChange }: PeopleFormProps): JSX.Element {
  const { name, company, contacts } = people;
  const change = (index: number, part: { name?: string; address?: string }): void =>
    onChange({
      ...people,
      contacts: contacts.map((each, at) => (at === index ? { ...each, ...part } : each)),
    });
  return (
    <fieldset class="people">
      <legend>{words('people_legend')}</legend>
      <label class="line">
        <span>{words('field_name')}</span>
        <input
          type="text"
          value={name}
          onInput={({ currentTarget }) => onChange({ ...people, name: currentTarget.value })}
        />
      </label>
      <label class="line">
        <span>{words('field_company')}</span>
        <input
          type="text"
          value={company}
          onInput={({ currentTarget }) => onChange({ ...people, company: currentTarget.value })}
        />
      </label>
      {contacts.map((contact, index) => (
        <div class="person" key={index}>
          <input
            type="text"
            aria-label={words('field_contact_name', index + 1)}
            placeholder={words('field_name')}
            value={contact.name}
            onInput={({ currentTarget }) => change(index, { name: currentTarget.value })}
          />
          <input
            type="email"
            class={isAddress(contact.address) ? '' : 'missing'}
            aria-label={words('field_contact_address', index + 1)}
            aria-invalid={!isAddress(contact.address)}
            placeholder={words('field_address_hint')}
            value={contact.address}
            onInput={({ currentTarget }) =>
              change(index, { address: currentTarget.value.trim().toLowerCase() })
            }
          />
          <button
            type="button"
            aria-label={words('remove_contact', index + 1)}
            onClick={() =>
              onChange({ ...people, contacts: contacts.filter((_each, at) => at !== index) })
            }
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        onClick={() => onChange({ ...people, contacts: [...contacts, { name: '', address: '' }] })}
      >
        {words('add_contact')}
      </button>
    </fieldset>
  );
}
