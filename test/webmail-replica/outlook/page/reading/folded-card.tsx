/** A folded message: sender, date and a line of preview; its text is not in the page (§5.7). */
import type { WireMessage } from '../../wire.ts';
import { Sender, SentTime } from './card-header.tsx';

interface Props {
  message: WireMessage;
  onToggle: () => void;
}

export function FoldedCard({ message, onToggle }: Props) {
  return (
    <div class="aVla3">
      <div class="SlLx9 card foldedCard" aria-expanded="false" tabindex={0} onClick={onToggle}>
        <Sender message={message} />
        <div class="previewLine">{message.preview}</div>
        <SentTime message={message} />
      </div>
    </div>
  );
}
