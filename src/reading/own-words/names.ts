import { list, wordIn } from './words.ts';

const NAME_WORD = `(?:\\p{Lu}[\\p{L}'’.-]*|(?:de|da|di|do|dos|van|von|der|den|del|la|le|el|al|bin|zu|ter|ten|y|e)(?=\\s))`;
const NAME = `(?:(?:Dr|Prof|Ing|Mr|Mrs|Ms|Herr|Frau|Mag)\\.? )*${NAME_WORD}(?: ${NAME_WORD}){0,4}`;
const NAME_LINE = new RegExp(`^[-–—~/*_"“(\\s]*${NAME}[)"”*_]*[,.]?$`, 'u');
const NAME_AFTER_CLOSING = new RegExp(`^${NAME}[)!.,*_~-]*$`, 'u');
// Scripts without capitals: a name is one to four short words and nothing else.
const CASELESS_NAME =
  /^[-–—~/\s]*(?:[\p{Script=Hebrew}\p{Script=Arabic}]{2,12}(?: [\p{Script=Hebrew}\p{Script=Arabic}]{2,14}){0,3}|[\p{Script=Han}\p{Script=Hangul}]{2,5}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,4}[ 　][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,4})$/u;

/** Words that stand alone on a line, with a capital, and are no names. */
const COMMON = wordIn(
  list(`
  yes | no | ok | okay | done | sure | great | perfect | agreed | fine | good | nice | cool |
  wow | correct | right | exactly | absolutely | definitely | maybe | noted | understood |
  received | attached | please | sorry | congrats | congratulations | welcome | hello | hi |
  hey | monday | tuesday | wednesday | thursday | friday | saturday | sunday | today |
  tomorrow | january | february | march | april | may | june | july | august | september |
  october | november | december | fyi | asap | eom | tbd | na | n/a | ps | p.s | nope | yep |
  yeah | approved | confirmed | true | false | urgent | question | questions | see | call |
  check | test | testing | hola | ja | nein | oui | non | sí | sim | não | gut | super |
  klar | erledigt | einverstanden | parfait | d'accord | vale | montag | dienstag | mittwoch |
  donnerstag | freitag | lundi | mardi | mercredi | jeudi | vendredi | lunes | martes |
  miércoles | jueves | viernes | any | the | this | that | what | when | where | who | how |
  why | not | and | or | but | if | we | you | it | they | let | will | can
`),
);

const NAMES_TOO = /^(?:will|may|april|june|august|can|sim|gut)$/i;

/** A line that is a person's name and nothing else: "Dana Whitfield", "- dana", "BT". */
export function isName(key: string): boolean {
  if (key.length > 45 || key.length < 1) return false;
  if (CASELESS_NAME.test(key)) return true;
  if (!NAME_LINE.test(key)) return false;
  const words = key
    .replace(/[-–—~/*_.,]/g, ' ')
    .trim()
    .split(/\s+/);
  // "Will Marsh" and "May Lin" are names, "Will" and "May" alone seldom.
  return words.length > 1 && NAMES_TOO.test(words[0] ?? '') ? true : !COMMON.test(words[0] ?? '');
}

/** A single word in small letters, as people type their own name under "thanks,". */
export function isSmallName(key: string): boolean {
  return (
    /^[-–—~/]?\s*\p{Ll}{1,12}(?: \p{L}{1,12})?[.]?$/u.test(key) &&
    !COMMON.test(key.replace(/^[-–—~/]\s*/, ''))
  );
}

/** A name that stands on the line of the closing phrase: "Best, John". */
export function isNameAfterClosing(name: string): boolean {
  return NAME_AFTER_CLOSING.test(name);
}
