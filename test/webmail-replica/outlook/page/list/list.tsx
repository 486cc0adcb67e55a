/** The message list, virtual: only the rows in sight and a few more are in the page (§6). */
import { useEffect, useRef, useState } from 'preact/hooks';
import { page } from '../store.ts';
import { listItems, type ListItem } from './rows.ts';
import { Row } from './row.tsx';

const rowHeight = 84;
const mostRows = 18;

export function MessageList() {
  const { words, selectedId } = page();
  const scroller = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  const items = listItems();
  useEffect(() => {
    // Another folder begins at its top.
    if (scroller.current && first >= items.length) setFirst(0);
  });
  const shown = items.slice(first, first + mostRows);
  const onScroll = (): void => {
    const top = scroller.current?.scrollTop ?? 0;
    setFirst(Math.max(0, Math.min(items.length - 12, Math.floor(top / rowHeight) - 3)));
  };
  return (
    <div id="MailList" data-app-section="MessageList" class="mailList">
      <div
        ref={scroller}
        class="customScrollBar scroller"
        data-virtuoso-scroller="true"
        data-is-scrollable="true"
        tabindex={-1}
        onScroll={onScroll}
      >
        <div
          role="listbox"
          aria-label={words.messageList}
          aria-activedescendant={selectedId === null ? undefined : `AQAA${selectedId.slice(8, 32)}`}
          aria-multiselectable="true"
          style={{
            paddingTop: `${first * rowHeight}px`,
            paddingBottom: `${Math.max(0, items.length - first - shown.length) * rowHeight}px`,
          }}
        >
          {shown.map((item, place) => (
            // Keyed by place: nodes are used again for other rows as the list scrolls.
            <div key={place} data-index={first + place} data-item-index={first + place}>
              <Item item={item} />
            </div>
          ))}
          {items.every((item) => item.kind !== 'row') && <p class="hint">{words.emptyList}</p>}
        </div>
      </div>
    </div>
  );
}

function Item({ item }: { item: ListItem }) {
  const { words } = page();
  if (item.kind === 'row') return <Row {...item} />;
  if (item.kind === 'group') {
    return (
      <div role="heading" aria-level={2} class="groupHeader">
        {item.name}
      </div>
    );
  }
  if (item.kind === 'advert') {
    return (
      <div id={`owaadbar${item.number}`} class="advert">
        <span>{words.advert}</span>
        <a class="fbAdLink" href="#">
          Brass fittings for small boats
        </a>
      </div>
    );
  }
  return (
    <div role="tablist" class="switches">
      <button type="button" role="tab" aria-selected="true">
        {words.focused}
      </button>
      <button type="button" role="tab" aria-selected="false">
        {words.other}
      </button>
    </div>
  );
}
