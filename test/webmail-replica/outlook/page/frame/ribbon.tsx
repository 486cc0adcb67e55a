/** The ribbon: New mail, and the same reply icons as in a message, for the selected row (§9). */
import { openReply, startNewMail } from '../compose/open.ts';
import { Icon } from '../icon.tsx';
import { moveOut } from '../navigate.ts';
import { page } from '../store.ts';
import { useWide } from '../width.ts';

export function Ribbon() {
  const { words, shownSlot } = page();
  const wide = useWide();
  const off = shownSlot === null;
  const action = (icon: string, label: string, act: () => void) => (
    <button type="button" aria-label={label} disabled={off} onClick={act}>
      <Icon name={icon} />
      <span class="label">{label}</span>
    </button>
  );
  return (
    <div id="innerRibbonContainer" data-app-section="Ribbon" class="ribbon" role="region">
      <button
        type="button"
        id="splitButton-r3__primaryActionButton"
        class="splitButton-r3__primaryActionButton primary"
        onClick={startNewMail}
      >
        <Icon name="MailRegular" />
        <span class="label">{words.newMail}</span>
      </button>
      {action('DeleteRegular', words.delete, () => moveOut('deleteditems'))}
      {action('ArchiveRegular', words.archive, () => moveOut('archive'))}
      {action('ArrowReplyRegular', words.reply, () => openReply('reply'))}
      {wide && action('ArrowReplyAllRegular', words.replyAll, () => openReply('reply-all'))}
      {action('ArrowForwardRegular', words.forward, () => openReply('forward'))}
      {!wide && action('MoreVerticalRegular', words.more, () => undefined)}
    </div>
  );
}
