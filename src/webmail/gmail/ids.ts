/**
 * Gmail's ids. A conversation is known by its legacy id (up to 16 hex digits); the newer ids hold
 * the same number in decimal. The page writes "undefined" where it has none yet, so every value
 * is taken by its shape (gmail.md §3).
 */

/** A legacy id as it stands, or `null`. */
function hexId(value: string | null | undefined): string | null {
  return value && /^[0-9a-f]{10,16}$/i.test(value) ? value.toLowerCase() : null;
}

/** The legacy id inside `thread-f:<decimal>` or `msg-f:<decimal>`; `null` for ids a client made (`…-a:`), which change. */
function hexFromPermId(value: string | null | undefined): string | null {
  const decimal = /^#?(?:thread|msg)-f:(\d{1,20})$/.exec(value ?? '')?.[1];
  return decimal ? hexId(BigInt(decimal).toString(16)) : null;
}

/** Either form of a thread's or message's id. */
export const anyId = (value: string | null | undefined): string | null =>
  hexId(value) ?? hexFromPermId(value);
