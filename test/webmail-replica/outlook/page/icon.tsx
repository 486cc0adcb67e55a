/** Our own line drawings under Fluent's icon names, which are what tells a button's purpose (§9). */
const shapes: Record<string, string> = {
  ArrowReplyRegular: 'M8 4 3 9l5 5M3 9h8c4 0 6 2 6 6',
  ArrowReplyAllRegular: 'M7 4 2 9l5 5M11 4 6 9l5 5M6 9h6c4 0 6 2 6 6',
  ArrowForwardRegular: 'm12 4 5 5-5 5M17 9H9c-4 0-6 2-6 6',
  MoreVerticalRegular: 'M10 4v.1M10 10v.1M10 16v.1',
  MailRegular: 'M3 5h14v10H3zM3 6l7 5 7-5',
  DeleteRegular: 'M4 6h12M8 6V4h4v2M6 6l1 10h6l1-10',
  ArchiveRegular: 'M3 4h14v4H3zM4 8v8h12V8M8 11h4',
  SendRegular: 'm3 4 14 6-14 6 2-6zM5 10h7',
  OpenRegular: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
  PersonRegular: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6M4 17c0-4 3-5 6-5s6 1 6 5',
};

export function Icon({ name }: { name: string }) {
  return (
    <span class="fui-Icon" data-icon-name={name} aria-hidden="true">
      <svg width="20" height="20" viewBox="0 0 20 20" fill="none">
        <path
          d={shapes[name] ?? ''}
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </span>
  );
}
