/** The one HTML document of the mail page, under the content security policy that enforces Trusted Types. */
import type { Answer } from '../../answer.ts';
import type { Boot } from '../wire.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types replica#mail',
].join('; ');

export function appDocument(boot: Boot): Answer {
  const { options, me } = boot;
  const language = options.locale === 'en' && options.britishEnglish ? 'en-GB' : options.locale;
  const direction = options.locale === 'he' ? 'rtl' : 'ltr';
  const oldAccountMark =
    options.generation === '2023' ? `<meta name="og-profile-acct" content="${me.address}">` : '';
  return html(
    `<!doctype html>
<html lang="${language}" dir="${direction}" data-theme="${options.theme}">
<head><meta charset="utf-8"><title>Gmail</title>${oldAccountMark}
<link rel="stylesheet" href="/mail/_/replica/page.css"></head>
<body><div id="loading"><div class="cmsg"><div class="msg">${me.address}</div></div></div>
<script type="application/json" id="boot">${JSON.stringify(boot).replaceAll('<', String.raw`\u003c`)}</script>
<script src="/mail/_/replica/page.js" defer></script></body></html>`,
    policy,
  );
}

/** Pages of the same origin that are not the mail application: print, original, small screens, chat. */
export function otherDocument(title: string, body: string): Answer {
  return html(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
    policy,
  );
}

function html(body: string, csp: string): Answer {
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': csp,
      'cache-control': 'no-store',
    },
    body,
  };
}
