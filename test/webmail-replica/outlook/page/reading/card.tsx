/** An unfolded message: header, body, its own actions, and the large buttons below the last one. */
import type { WireMessage } from '../../wire.ts';
import { page } from '../store.ts';
import { Body } from './body.tsx';
import { CardHeader } from './card-header.tsx';
import { LargeActions } from './message-actions.tsx';

interface Props {
  message: WireMessage;
  /** Oldest of its conversation. */
  first: boolean;
  /** Newest that was sent: the one answered. */
  last: boolean;
  /** Folds the card; `null` where a single message is shown. */
  onToggle: (() => void) | null;
}

export function Card({ message, first, last, onToggle }: Props) {
  const { words } = page();
  const content = (
    <div aria-label={words.emailMessage} class="message" tabindex={-1}>
      <CardHeader message={message} first={first} onToggle={onToggle} />
      {message.attachments.length > 0 && <Attachments message={message} />}
      <Body message={message} />
      {last && <LargeActions message={message} />}
    </div>
  );
  if (!onToggle) return <div class="card">{content}</div>;
  return (
    <div class="aVla3">
      <div class="SlLx9 card" aria-expanded="true">
        {content}
      </div>
    </div>
  );
}

/** Attachment cards are options too, without `data-convid` (§6). */
function Attachments({ message }: { message: WireMessage }) {
  return (
    <div id={`MSG_${message.token}_ATTACHMENTS`} role="listbox" class="attachments">
      {message.attachments.map((name) => (
        <div key={name} role="option" aria-selected="false" aria-label={name} title={name}>
          {name}
        </div>
      ))}
    </div>
  );
}
