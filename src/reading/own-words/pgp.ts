import { assign, nextFilled, type Line } from './lines.ts';

/** Puts the armour of PGP around a message, and its signature block, in the zone "signature". */
export function markPgp(lines: readonly Line[]): void {
  let signature = -1;
  lines.forEach((line, at) => {
    if (!line.key.startsWith('-----') || line.zone !== 'own') return;
    if (line.key.startsWith('-----BEGIN PGP SIGNED MESSAGE-----')) {
      assign(lines, at, at + 1, 'signature');
      const next = nextFilled(lines, at + 1);
      if (/^(?:Hash|Charset): /i.test(lines[next]?.key ?? ''))
        assign(lines, next, next + 1, 'signature');
    } else if (/^-----BEGIN PGP (?:SIGNATURE|PUBLIC KEY BLOCK)-----/.test(line.key)) {
      signature = at;
    } else if (
      /^-----END PGP (?:SIGNATURE|PUBLIC KEY BLOCK)-----/.test(line.key) &&
      signature !== -1
    ) {
      assign(lines, signature, at + 1, 'signature');
      signature = -1;
    }
  });
  if (signature !== -1) assign(lines, signature, lines.length, 'signature');
}
