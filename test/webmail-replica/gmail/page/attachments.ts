/** The cards below a message that carries files. */
import type { Attachment } from '../../mailbox/mailbox.ts';
import type { Context } from './context.ts';
import { h } from './dom.ts';

export function attachmentArea(context: Context, attachments: Attachment[]): HTMLElement | null {
  if (!attachments.length) return null;
  const { words } = context;
  return h(
    'div.hq.gt',
    {},
    h('span.aVW', {}, String(attachments.length)),
    h('div.aZi.pYTkkf-JX-ano', { role: 'button', tabindex: 0, 'aria-label': words.download }, '⤓'),
    h(
      'div.aQH',
      {},
      attachments.map((one) => card(words.download, one)),
    ),
  );
}

function card(download: string, { name, type, bytes }: Attachment): HTMLElement {
  const url = `https://mail.google.com/mail/u/0?ui=2&view=att&disp=safe&realattid=f_${bytes}`;
  return h(
    'span.aZo',
    { download_url: `${type}:${encodeURIComponent(name)}:${url}`, draggable: 'true' },
    h('span.a3I', {}, `${name} `),
    h('div.aV3', {}, name),
    h('div.SaH2Ve', {}, `${Math.round(bytes / 1024)} KB`),
    h('div.aQw', {}, h('button.aQv', { type: 'button', 'aria-label': `${download} ${name}` }, '⤓')),
  );
}
