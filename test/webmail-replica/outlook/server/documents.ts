/** The HTML documents of the origin: the mail application, and its neighbours that are none. */
import type { Answer } from '../../answer.ts';
import type { Settings } from '../settings.ts';

/**
 * Trusted Types are enforced and only the application's own policies may be made (§11). A style
 * element is allowed: messages bring their own rules.
 */
const mailPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default dompurify',
].join('; ');

const page = (html: string, policy: string): Answer => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy,
  },
  body: html,
});

/** The application's document. The marks in its head are what tells it from its neighbours (§1). */
export function mailDocument({ locale, theme }: Settings): Answer {
  const direction = locale === 'he' ? 'rtl' : 'ltr';
  return page(
    `<!doctype html>
<html lang="${locale}" dir="${direction}" data-replica-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="cdnUrl" content="https://res.cdn.office.net/owamail/20261002001.07/">
<title>Outlook</title>

<link rel="stylesheet" href="/owamail/page.css">
<script defer src="/owamail/page.js"></script>
</head>
<body><div id="app"></div></body>
</html>
`,
    mailPolicy,
  );
}

/** What else the hosts serve, by path; none of it carries the application's marks. */
const neighbours: { path: RegExp; title: string; body: string }[] = [
  {
    path: /^\/calendar(\/|$)/,
    title: 'Calendar',
    body: '<main role="main"><h1>Calendar</h1><div data-app-section="Form_Content"><input aria-label="Add a title"><div role="textbox" aria-multiline="true" contenteditable="true"></div></div></main>',
  },
  {
    path: /^\/people(\/|$)/,
    title: 'People',
    body: '<main role="main"><h1>People</h1><div role="listbox"><div role="option" aria-selected="true">Robin Vale</div></div></main>',
  },
  {
    path: /^\/mail\/addin\//,
    title: 'Add-in',
    body: '<div role="main"><p>A small form of an add-in.</p><button>Reply</button></div>',
  },
  {
    path: /^\/(login|mail\/logoff)/,
    title: 'Sign in',
    body: '<main role="main"><h1>Sign in</h1><form><label>Address <input type="email"></label><button type="button">Next</button></form></main>',
  },
];

export function neighbourDocument(path: string): Answer | null {
  const found = neighbours.find((neighbour) => neighbour.path.test(path));
  if (!found) return null;
  return page(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${found.title}</title></head><body>${found.body}<footer>Outlook replica</footer></body></html>`,
    "default-src 'self'; style-src 'self' 'unsafe-inline'",
  );
}

export const redirect = (location: string): Answer => ({
  status: 302,
  headers: { location, 'cache-control': 'no-store' },
  body: '',
});
