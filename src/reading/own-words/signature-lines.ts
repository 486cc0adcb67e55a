import { CLOSINGS, GREETINGS, THANKS } from './closing-words.ts';
import { anyOf, startsWithAny, wordIn } from './words.ts';
import { list } from './words.ts';

const TAIL = '[\\s,.!…:;)~*_-]*';
const NAME_WORD = `(?:\\p{Lu}[\\p{L}'’.-]*|(?:de|da|di|do|dos|van|von|der|den|del|la|le|el|al|bin|zu|ter|ten|y|e)(?=\\s))`;
const NAME = `(?:(?:Dr|Prof|Ing|Mr|Mrs|Ms|Herr|Frau|Mag)\\.? )*${NAME_WORD}(?:[ ]${NAME_WORD}){0,4}`;
const NAME_LINE = new RegExp(`^[-–—~/*_"“(\\s]*${NAME}[)"”*_]*[,.]?$`, 'u');
// Scripts without capitals: a name is one to four short words and nothing else.
const CASELESS_NAME =
  /^[-–—~/\s]*(?:[\p{Script=Hebrew}\p{Script=Arabic}]{2,12}(?: [\p{Script=Hebrew}\p{Script=Arabic}]{2,14}){0,3}|[\p{Script=Han}\p{Script=Hangul}]{2,5}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,4}[ 　][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,4})$/u;

function closingPattern(words: readonly string[]): RegExp {
  const lead = `(?:(?:with|and|my|und|et|y|e|en|i|og|och) )?`;
  return new RegExp(
    `^[*_\\s]*${lead}${anyOf(words)}(?![\\p{L}\\p{N}])${TAIL}(?<name>.{0,40})$`,
    'iu',
  );
}

const closing = closingPattern(CLOSINGS);
const thanks = closingPattern(THANKS);
const someName = new RegExp(`^(?:${NAME}|\\p{Ll}{2,12})[)!.,*_~-]*$`, 'u');
const greeting = startsWithAny(GREETINGS);

export type SignOff = 'closing' | 'thanks';

/** Whether a line is nothing but a closing phrase, with or without the name behind it. */
export function signOffIn(key: string): { kind: SignOff; named: boolean } | null {
  if (key.length > 80) return null;
  for (const [kind, pattern] of [
    ['thanks', thanks],
    ['closing', closing],
  ] as const) {
    const match = pattern.exec(key);
    if (match === null) continue;
    const name = (match.groups?.['name'] ?? '').trim();
    if (name === '') return { kind, named: false };
    // "Best, John" and "Thanks. BT" are; "Best case we sign on Friday" and "Later today" are not.
    const separated =
      /[,.!…:;~-]\s*$/.test(key.slice(0, key.length - name.length).trimEnd() + ' ') ||
      /[,.!:;~-]\s*$/.test(key.slice(0, key.length - name.length));
    const capital = new RegExp(`^${NAME}[)!.,*_~-]*$`, 'u').test(name);
    if (capital && (separated || name.split(' ').length <= 2)) return { kind, named: true };
    if (separated && someName.test(name) && name.split(' ').length === 1)
      return { kind, named: true };
    const second = signOffIn(name);
    if (separated && second !== null)
      return { kind: second.kind === 'closing' ? 'closing' : kind, named: second.named };
  }
  return null;
}

/** A greeting and nothing else: "Hi Dana, see below" says something. */
export function isGreeting(key: string): boolean {
  if (key.length > 70 || key.split(' ').length > 7 || !greeting.test(key)) return false;
  return !/,\s*\S/.test(key) && signOffIn(key) === null;
}

const COMMON = wordIn(
  list(`
  yes | no | ok | okay | done | sure | great | perfect | agreed | fine | good | nice | cool | wow | correct | right | exactly | absolutely | definitely | maybe | noted | understood | received | attached | please | sorry | congrats | congratulations | welcome | hello | hi | hey | monday | tuesday | wednesday | thursday | friday | saturday | sunday | today | tomorrow | january | february | march | april | may | june | july | august | september | october | november | december | fyi | asap | eom | tbd | na | n/a | ps | p.s | nope | yep | yeah | approved | confirmed | true | false | urgent | question | questions | see | call | check | test | testing | hola | ja | nein | oui | non | sí | sim | não | gut | super | klar | erledigt | einverstanden | parfait | d'accord | vale | montag | dienstag | mittwoch | donnerstag | freitag | lundi | mardi | mercredi | jeudi | vendredi | lunes | martes | miércoles | jueves | viernes | any | the | this | that | what | when | where | who | how | why | not | and | or | but | if | we | you | it | they | let | will | can
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

const EMAIL = /[^\s<>@"(),:;[\]]{1,64}@[^\s<>@"(),;[\]]{2,80}\.\p{L}{2,}/u;
const URL =
  /https?:\/\/|www\.|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]{2,40}\.(?:com|net|org|io|co|de|at|ch|fr|es|it|nl|be|uk|eu|pl|ru|se|no|dk|fi|pt|br|mx|ar|cn|jp|il|tr|us|ca|au|in|info|biz)(?![\p{L}\p{N}])/iu;
const PHONE =
  /(?<![\p{L}\p{N}/.,-])(?:\+\s?\d|\(\+?\d|\d)[\d\s().\-–/]{5,22}\d(?![\p{L}\p{N}%€$])/u;
const PHONE_LABEL =
  /(?<!\p{L})(?:tel(?:efon|éfono|efone|efono|\.)?|phone|ph|mobile?|mob|cell(?:phone)?|fax|telefax|fon|handy|direct|office|work|home|voice|pager|vm|t|m|p|f|d|o|c|h|w|тел|моб|факс|טל|נייד|טלפון|هاتف|جوال|電話|携帯|电话|手机|传真)\s*(?:no|nr|#)?\.?\s*[.:：)\]]?\s*[+(]?\d|(?<!\p{L})(?:x|ext)\.?\s?\d{3,6}(?!\p{L})/iu;
const SOCIAL =
  /(?<!\p{L})(?:skype|linkedin|twitter|facebook|instagram|whatsapp|telegram|icq|aim|msn|wechat|xing|pgp|gpg|e-?mail|web(?:site)?|mailto|url|jabber|fingerprint)\s*[:：=]/iu;
const STREET =
  /(?<!\p{L})(?:street|st\.|avenue|ave\.?|road|rd\.?|suite|ste\.?|floor|blvd|boulevard|p\.?o\.? box|postfach|\p{L}{2,}stra(?:ß|ss)e|\p{L}{2,}str\.|\p{L}{2,}platz|\p{L}{2,}weg \d|\p{L}{2,}allee|rue|calle|c\/|avda|rua|via|piazza|viale|\p{L}{2,}straat|\p{L}{2,}gatan|\p{L}{2,}vej \d|ul\.|ул\.|building|bldg)(?!\p{L}).*\d|\d.*(?<!\p{L})(?:street|st|avenue|ave|road|rd|drive|dr|lane|blvd|boulevard|floor|rue|suite)(?!\p{L})/iu;
// Case matters here: "75001 Paris", "Houston, TX 77002", "SW1A 1AA".
const TOWN =
  /^(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{4})? \p{Lu}\p{L}+|\p{Lu}\p{L}+,? [A-Z]{2},? \d{5}|〒|(?<![\p{L}\d])[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}(?!\p{L})/u;
const ROLE =
  /(?<!\p{L})(?:manager|director|president|vice president|vp|svp|evp|ceo|cto|cfo|coo|cmo|cio|founder|co-founder|owner|partner|consultant|engineer|developer|analyst|associate|assistant|secretary|coordinator|specialist|executive|representative|sales|marketing|officer|head of|lead|chief|counsel|attorney|professor|prof|phd|ph\.d|mba|student|research(?:er)?|department|dept|division|inc|llc|llp|ltd|limited|corp|corporation|gmbh|ag|kg|ug|e\.v|s\.?a\.?|s\.?l\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|sarl|sas|b\.?v\.?|n\.?v\.?|oy|ab|as|a\/s|sp\. z o\.o|ооо|зао|group|university|institute|college|company|bank|services|solutions|technologies|systems|software|consulting|geschäftsführer(?:in)?|leiter(?:in)?|vertrieb|berater(?:in)?|projektleiter(?:in)?|abteilung|responsable|directeur|directrice|gérant|chargée?|commercial(?:e)?|ingénieur|gerente|director(?:a)?|ventas|comercial|diretor(?:a)?|vendas|analista|gestor(?:a)?|directeur|verkoop|adviseur|direttore|responsabile|vendite|commerciale|kierownik|dyrektor|specjalista|handlowy|менеджер|директор|руководитель|инженер|отдел|специалист|försäljning|säljare|chef|vd|salgschef|direktør|daglig leder|müdür|müdürü|satış|מנהל|מנהלת|מנכ"ל|מכירות|مدير|مهندس|株式会社|部長|課長|営業|有限公司|经理|總監|总监|경리|대표|과장)(?!\p{L})/iu;

/** Whether a line carries what only a signature or an address book does: a phone, a link, a street. */
export function isContact(key: string): boolean {
  return (
    EMAIL.test(key) ||
    URL.test(key) ||
    PHONE_LABEL.test(key) ||
    SOCIAL.test(key) ||
    isPhone(key) ||
    (key.length < 90 && (STREET.test(key) || TOWN.test(key)))
  );
}

function isPhone(key: string): boolean {
  const found = PHONE.exec(key);
  if (found === null) return false;
  const digits = found[0].replace(/\D/g, '');
  const date = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^\d{1,2}[.:]\d{2}/.test(found[0]);
  return digits.length >= 7 && digits.length <= 15 && !date;
}

// "BT 3-1587.", an extension inside a firm.
const EXTENSION = /^x?\d-?\d{3,6}[.]?$/;
const NAME_BESIDE =
  /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}(?:\s*[-–—,|:/]\s*|\s{2,}|\s+(?=x?\d))(?<beside>.+)$/u;

/** A name with its phone or address on the same line. */
export function isNamedContact(key: string): boolean {
  if (key.length > 120) return false;
  const beside = NAME_BESIDE.exec(key)?.groups?.['beside'] ?? '';
  return beside.split(' ').length <= 6 && (isContact(beside) || EXTENSION.test(beside));
}

/** Whether a line names a position or a firm. */
export function isRole(key: string): boolean {
  return key.length < 90 && ROLE.test(key);
}

const BULLET = /^(?:[-*•·‣▪o]|\d{1,2}[.)]|[a-z][.)])\s+\S/u;

/** Whether a line could stand in a signature at all: short, no sentence, no list item, no greeting. */
export function isSignable(key: string): boolean {
  if (key === '' || key.length > 140) return false;
  if (signOffIn(key) !== null || isName(key)) return !isGreeting(key);
  if (isGreeting(key)) return false;
  if (isNamedContact(key)) return true;
  const contact = isContact(key);
  const bare = key
    .replace(EMAIL, '')
    .replace(/https?:\/\/\S+|www\.\S+/gi, '')
    .replace(PHONE, '')
    .trim();
  const words = bare.split(/\s+/).length;
  if (BULLET.test(key) && !contact) return false;
  if (/[?!]$/.test(key) || (/[.;,:]$/.test(bare) && words > 4 && !isRole(key))) return false;
  if (contact)
    return (
      words <= 12 &&
      !/(?<!\p{L})(?:please|call me|let me|i|you|we|is|are|can|will|was|bitte|ist|je|est|es)(?!\p{L})/iu.test(
        bare.toLowerCase().replace(/\b[a-z]:/g, ''),
      )
    );
  if (/[。！？]$/.test(key)) return false;
  if (isRole(key)) return words <= 10 && !/[.]\s+\p{Lu}.*\.$/u.test(key);
  return words <= 6 && key.length <= 60 && !/[.:]$/.test(key) && !/^\p{Ll}/u.test(key);
}
