import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DateForm, type DateFormValues } from '../../components/date-form.tsx';
import { words } from '../../components/words.ts';
import { isAddress } from '../../domain/address.ts';
import type { Counterpart } from '../../domain/counterpart.ts';
import type { Day } from '../../domain/day.ts';
import type { PageReading } from '../../messaging/protocol.ts';
import { complete, PeopleForm } from './people-form.tsx';
import { Unreadable } from './unreadable.tsx';

interface ByHandProps {
  page: PageReading | null;
  today: Day;
  quick: readonly Day[];
  busy: boolean;
  onRecord: (account: string, people: Counterpart, values: DateFormValues) => void;
  onAccount: (address: string) => void;
}

/**
 * What still works when the page cannot be read: the part is named, nothing is guessed, and the
 * rep types whom and when.
 */
export function ByHand({
  page,
  today,
  quick,
  busy,
  onRecord,
  onAccount,
}: ByHandProps): JSX.Element {
  const [people, setPeople] = useState<Counterpart>({
    name: '',
    company: '',
    contacts: [{ name: '', address: '' }],
  });
  const [account, setAccount] = useState(page?.account ?? '');
  const accountKnown = page?.account != null;
  return (
    <section aria-label={words('by_hand_name')}>
      {page && <Unreadable page={page} />}
      {!accountKnown && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isAddress(account)) onAccount(account);
          }}
        >
          <label class="line">
            <span>{words('field_account')}</span>
            <input
              type="email"
              value={account}
              placeholder={words('field_address_hint')}
              onInput={({ currentTarget }) => setAccount(currentTarget.value.trim().toLowerCase())}
            />
          </label>
          {page && (
            <button type="submit" disabled={!isAddress(account)}>
              {words('remember_account')}
            </button>
          )}
        </form>
      )}
      <details open={accountKnown}>
        <summary>{words('by_hand_title')}</summary>
        <PeopleForm people={people} onChange={setPeople} />
        <DateForm
          today={today}
          quick={quick}
          sentences={[]}
          initial={{ picked: null, evidence: null, tone: 'gentle' }}
          ready={!busy && complete(people) && isAddress(account)}
          onRecord={(values) => onRecord(account, people, values)}
        />
      </details>
    </section>
  );
}
