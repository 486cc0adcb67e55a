/**
 * Words of Outlook's interface, by language, for what no attribute tells (outlook.md §13).
 * Every use has a language-neutral way first; a language that is not here costs that one fact,
 * which is then unknown and not wrong.
 */

const list = (words: string): string[] => words.split('|');

/** Labels in front of the people in a message's header; compared without regard to case. */
export const FROM = list('From|Von|De|Da|Van|От|发件人|מאת');
export const TO = list('To|An|Para|À|A|Aan|Кому|收件人|אל');
export const CC = list('Cc|Копия|抄送|עותק');

/**
 * The account's owner as Outlook names them in their own messages. Words that are also names
 * or syllables (Du, Tu, U) are left out: a wrong "me" is worse than an unknown one.
 */
const YOU = new Set(list('you|sie|usted|tú|você|vous|вы|你|您|אתה|את/ה'));
export const isYou = (name: string): boolean => YOU.has(name.toLocaleLowerCase());

/** The mark in the header of a message that was never sent, in brackets; in English a sentence says so as well. */
const DRAFT = list('draft|entwurf|borrador|rascunho|brouillon|bozza|concept|черновик|草稿|טיוטה');
const NOT_SENT = /^this message hasn['’]t been sent.?$/;

/** @param whole true where the words may be a preview of the message: then nothing else may stand beside the mark. */
export function saysDraft(text: string, whole: boolean): boolean {
  const said = text.trim().toLocaleLowerCase();
  const [all = '', word = ''] = /^\[(.{2,20}?)\]/.exec(said) ?? [];
  return DRAFT.includes(word) ? !whole || all === said : NOT_SENT.test(said);
}

export const REPLY = list(
  'Reply|Antworten|Responder|Répondre|Rispondi|Beantwoorden|Ответить|答复|השב',
);
export const REPLY_ALL = list(
  'Reply all|Allen antworten|Responder a todos|Répondre à tous|Rispondi a tutti|Allen beantwoorden|Ответить всем|全部答复|השב לכולם',
);

/** The control that brings back the middle of a long thread. */
export const SEE_MORE = list(
  'See more mess|Weitere Nachr|Ver más mens|Ver mais mens|Afficher plus|ראה הודעות|הצג הודעות',
);

/** Whether a person is there, which Outlook glues to the front of names (Briskine #569). */
const PRESENCE =
  '(?:presence |status )?unknown|(?:appear )?(?:away|offline)|do not disturb|be right back|out of office|in a (?:meeting|call)|' +
  'abwesend|nicht stören|unbekannt|ausente|sin conexión|no molestar|descon(?:o|he)cido|absent|hors connexion|inconnu|לא (?:מקוון|נמצא|ידוע)';
/** These are also first words of firm names: taken off only when glued or set off by a mark. */
const PRESENCE_OR_NAME =
  'available|busy|verfügbar|beschäftigt|dispon(?:ible|ível)|ocupado|occupé|זמין|עסוק';
const CARD =
  'opens card for|öffnet karte für|abre la tarjeta de|abre o cartão de|ouvre la carte de';

const GLUED = new RegExp(
  `^(?:${PRESENCE}|${PRESENCE_OR_NAME})(?=[\\p{Lu}\\p{Lo}]|\\s*[,;:·–-]\\s*\\p{L})`,
  'iu',
);
const SPACED = new RegExp(`^(?:${PRESENCE})(?=\\s+\\p{L})`, 'iu');
const INTRODUCED = new RegExp(`^(?:${CARD})\\s+`, 'iu');
const WHOLE = new RegExp(`^(?:${PRESENCE}|${PRESENCE_OR_NAME})$`, 'iu');

export const isPresence = (text: string): boolean => WHOLE.test(text.trim());

/** A name without what Outlook says about the person. */
export function withoutPresence(name: string): string {
  const bare = name.replace(INTRODUCED, '');
  // `i` makes \p{Lu} match small letters as well, so the glued form is checked by hand: "Awayday Ltd" is a name.
  const word = GLUED.exec(bare)?.[0] ?? SPACED.exec(bare)?.[0] ?? '';
  const rest = bare.slice(word.length);
  if (word && /^\p{Ll}/u.test(rest)) return bare;
  return rest.replace(/^\s*[,;:·–-]?\s*/u, '') || bare;
}

const escaped = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');

const labels = new Map<readonly string[], RegExp>();

/** What stands behind one of these labels and a colon ("Von: Dana"), or `null` when the text does not begin so. */
export function afterLabel(words: readonly string[], text: string): string | null {
  let label = labels.get(words);
  if (!label) {
    label = new RegExp(`^\\s*(?:${escaped(words)})\\s*[:：]\\s*`, 'iu');
    labels.set(words, label);
  }
  const said = label.exec(text)?.[0];
  return said === undefined ? null : text.slice(said.length);
}

export const beginsWith = (words: readonly string[], text: string): boolean =>
  words.some((word) => text.trimStart().toLocaleLowerCase().startsWith(word.toLocaleLowerCase()));
