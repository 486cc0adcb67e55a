/** The page's script and style sheet, bundled from `page/` at the first request. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const page = (name: string) => fileURLToPath(new URL(`../page/${name}`, import.meta.url));

let script: string | null = null;

export function pageScript(): string {
  script ??=
    buildSync({
      entryPoints: [page('main.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      charset: 'utf8',
    }).outputFiles[0]?.text ?? '';
  return script;
}

export const pageStyle = (): string => readFileSync(page('page.css'), 'utf8');
