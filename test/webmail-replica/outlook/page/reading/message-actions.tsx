/** Reply, Reply all and Forward of one message (§9): its toolbar, and the large buttons below the last. */
import { useState } from 'preact/hooks';
import type { WireMessage } from '../../wire.ts';
import { openReply, popOutReading, type Answering } from '../compose/open.ts';
import { Icon } from '../icon.tsx';
import { page } from '../store.ts';
import { useWide } from '../width.ts';

function Action({ icon, label, act }: { icon: string; label: string; act: () => void }) {
  const press = (event: MouseEvent): void => {
    event.stopPropagation();
    act();
  };
  return (
    <button type="button" role="menuitem" aria-label={label} title={label} onClick={press}>
      <Icon name={icon} />
    </button>
  );
}

export function MessageActions({ message }: { message: WireMessage }) {
  const { words } = page();
  const wide = useWide();
  const [more, setMore] = useState(false);
  const answer = (how: Answering) => () => {
    setMore(false);
    openReply(how, message);
  };
  const all = (
    <Action icon="ArrowReplyAllRegular" label={words.replyAll} act={answer('reply-all')} />
  );
  return (
    <div role="toolbar" aria-label={words.messageActions} class="messageActions">
      <Action icon="ArrowReplyRegular" label={words.reply} act={answer('reply')} />
      {wide && all}
      <Action icon="ArrowForwardRegular" label={words.forward} act={answer('forward')} />
      <Action icon="MoreVerticalRegular" label={words.more} act={() => setMore(!more)} />
      {more && (
        <div role="menu" class="menu">
          {!wide && all}
          <Action icon="OpenRegular" label={words.popOut} act={() => popOutReading(message)} />
        </div>
      )}
    </div>
  );
}

export function LargeActions({ message }: { message: WireMessage }) {
  const { words, drafts } = page();
  const wide = useWide();
  // While it is being answered the large buttons give way to the composer.
  if (drafts.some((draft) => draft.kind === 'inline' && draft.answers === message.id)) return null;
  const large = (icon: string, label: string, how: Answering) => (
    <button type="button" class="large" onClick={() => openReply(how, message)}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
  return (
    <div class="largeActions">
      {large('ArrowReplyRegular', words.reply, 'reply')}
      {wide && large('ArrowReplyAllRegular', words.replyAll, 'reply-all')}
      {large('ArrowForwardRegular', words.forward, 'forward')}
    </div>
  );
}
