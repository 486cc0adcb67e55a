/** The page's script and style sheet; the script is bundled once per process. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Answer } from '../../answer.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`../page/${name}`, import.meta.url));

let bundled: string | undefined;

function script(): string {
  bundled ??= buildSync({
    entryPoints: [pathOf('main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    logLevel: 'silent',
  }).outputFiles[0]?.text;
  if (bundled === undefined) throw new Error("the replica's page script was not built");
  return bundled;
}

const looks = ['base', 'frame', 'list', 'reading', 'compose'];
const read = (name: string): string => readFileSync(pathOf(`looks/${name}.css`), 'utf8');

/** Kept by the browser, as a webmail's scripts and styles are. */
const file = (type: string, body: string): Answer => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=3600' },
  body,
});

export function pageFile(path: string): Answer | null {
  if (path === '/owamail/page.js') return file('text/javascript', script());
  if (path === '/owamail/page.css') return file('text/css', looks.map(read).join('\n'));
  return null;
}
