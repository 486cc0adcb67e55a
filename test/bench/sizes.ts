import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of each content script as built, raw and gzipped. */
export function sizes(): string[] {
  return ['chrome', 'firefox'].flatMap((target) =>
    ['gmail', 'outlook'].map((webmail) => {
      const file = join('dist', target, 'src', 'content', `${webmail}.iife.js`);
      const script = readFileSync(file);
      const zipped = gzipSync(script, { level: 9 }).byteLength;
      return `${file}: ${script.byteLength} bytes, gzip ${zipped}`;
    }),
  );
}
