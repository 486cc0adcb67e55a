/** A message's body in the build's shape; the node stays and its content is exchanged (§5.6). */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WireMessage } from '../../wire.ts';
import { page } from '../store.ts';
import { bodyIn } from './body-shapes.ts';
import { darken } from './dark-body.ts';
import { rewriteIncoming } from './incoming-html.ts';
import { foldQuote } from './quote-fold.ts';

let bodiesMade = 0;

/** A hash as in `rps_<hash>`: short, and different for different messages. */
function hashOf(token: string): string {
  let hash = 0;
  for (const character of token) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 0xffff;
  return hash.toString(16).padStart(4, '0');
}

function fill(place: HTMLElement, message: WireMessage): void {
  const { words, mailbox } = page();
  const { generation, theme, locale } = mailbox.settings;
  const hash = hashOf(message.token);
  const content = rewriteIncoming(message.html, hash);
  foldQuote(content, words.expand);
  if (theme === 'dark') darken(content);
  bodiesMade += 1;
  const foreign = locale !== 'en' && !message.mine;
  place.replaceChildren(
    bodyIn(
      {
        generation,
        count: bodiesMade,
        label: words.messageBody,
        translate: foreign ? words.translate : null,
        hash,
      },
      content,
    ),
  );
}

export function Body({ message }: { message: WireMessage }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) fill(place.current, message);
  }, [message.id, message.html]);
  return <div class="bodyPlace" ref={place} />;
}
