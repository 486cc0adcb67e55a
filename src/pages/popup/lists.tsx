import type { JSX } from 'preact';
import { StandingIcon } from '../../components/icons.tsx';
import { standingWords } from '../../components/standing-words.ts';
import { stepName, words } from '../../components/words.ts';
import type { Agenda, AgendaRow } from '../../messaging/protocol.ts';
import { rowWords } from './row-words.ts';

interface ListsProps {
  agenda: Agenda;
  onOpen: (row: AgendaRow) => void;
}

/** "I must act" and "I wait for them" are two lists, never mixed. */
export function Lists({ agenda, onOpen }: ListsProps): JSX.Element {
  return (
    <>
      <List
        title={words('list_act', agenda.act.length)}
        empty={words('list_act_empty')}
        rows={agenda.act}
        today={agenda.today}
        onOpen={onOpen}
      />
      <List
        title={words(
          'list_wait',
          Math.max(agenda.waiting - agenda.snoozed.length, agenda.wait.length),
        )}
        empty={words('list_wait_empty')}
        rows={agenda.wait}
        today={agenda.today}
        onOpen={onOpen}
      />
      {agenda.snoozed.length > 0 && (
        <List
          title={words('list_snoozed', agenda.snoozed.length)}
          empty=""
          rows={agenda.snoozed}
          today={agenda.today}
          onOpen={onOpen}
        />
      )}
    </>
  );
}

function List({
  title,
  empty,
  rows,
  today,
  onOpen,
}: {
  title: string;
  empty: string;
  rows: AgendaRow[];
  today: string;
  onOpen: (row: AgendaRow) => void;
}): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="soft">{empty}</p>
      ) : (
        <ul class="rows">
          {rows.map((row) => (
            <li key={row.prospect.id}>
              <Row row={row} today={today} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What the method says to do next; while waiting for them, nothing. */
const nextOf = ({ standing }: AgendaRow): string =>
  'next' in standing && standing.next !== null && standing.kind !== 'waiting'
    ? stepName(standing.next)
    : '';

function Row({
  row,
  today,
  onOpen,
}: {
  row: AgendaRow;
  today: string;
  onOpen: (row: AgendaRow) => void;
}): JSX.Element {
  const { prospect, standing } = row;
  const { icon, label, sentence, warns } = standingWords(standing, today);
  const since = rowWords(standing, today);
  const next = nextOf(row);
  return (
    <button
      type="button"
      class={warns ? 'warns' : ''}
      title={`${label} ${sentence}`}
      disabled={row.threadId === null}
      onClick={() => onOpen(row)}
    >
      <StandingIcon kind={icon} />
      <span class="name">
        <bdi>{prospect.name}</bdi>
        {prospect.company !== '' && <span class="soft"> · {prospect.company}</span>}
      </span>
      <span title={words('field_rating')}>{prospect.rating}</span>
      <span class="detail">
        <span class="label">{label}</span>
        {since !== '' && ` · ${since}`}
      </span>
      {next !== '' && <span class="soft">{next}</span>}
    </button>
  );
}
