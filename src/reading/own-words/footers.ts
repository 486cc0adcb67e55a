import { DEVICES, DISCLAIMERS, LIST_FOOTERS, SENT_FROM, SENT_FROM_LAST } from './footer-words.ts';
import { anyOf, Phrases, startsWithAny, wordIn } from './words.ts';

const WRAPPING = /^[\s<>()[\]{}"“”„«»*_~\-–—.]+|[\s<>()[\]{}"“”„«»*_~\-–—]+$/g;
const LINKS = /<?https?:\/\/[^\s>]+>?|\[https?:[^\]]*\]/gi;
// "… please excuse typos", with or without its own sentence.
const EXCUSE =
  /[\s.,;:!–—-]*(?:(?:please|pls|kindly|bitte|so|sorry|and)[ ,]*(?:please )?)*(?:excuse|forgive|pardon|ignore|apologies|apologi[sz]e|sorry for|entschuldigen|veuillez excuser|merci d['’]excuser|disculp\w+|desculp\w+|scusate|typos?|brevity)(?!\p{L}).*$/iu;
const GET_APP =
  /^(?:get|download) \S+(?: \S+)? for (?:ios|android|iphone|ipad|mobile|windows|mac|phone)s?$/iu;
// Scripts with blanks between words end the phrase with one; the others go straight on.
const SPACED_SCRIPT = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]';
const sentFrom = new Phrases(
  SENT_FROM,
  (some) =>
    new RegExp(`^${anyOf(some)}(?:(?<=${SPACED_SCRIPT})(?!\\p{L})|(?<!${SPACED_SCRIPT}))`, 'iu'),
);
const sentFromLast = new RegExp(`${anyOf(SENT_FROM_LAST)}[.!。]?$`, 'iu');
const device = wordIn(DEVICES);
const deviceUnspaced =
  /iphon|ipad|android|outlook|手机|手機|スマートフォン|samsung|galaxy|blackberry|אייפון|آيفون/iu;
const MY = /^sent (?:from|via|on) (?:my|a|an) \S+(?: \S+){0,4}$/iu;
const LONGEST_FOOTER = 130;
const MOST_WORDS = 14;

/** Whether a line is what a phone or mail programme adds: "Sent from my iPhone", in any language. */
export function isMobileFooter(key: string): boolean {
  if (key.length > 250) return false;
  const said = key.replace(LINKS, ' ').replace(WRAPPING, '').replace(/\s+/g, ' ').trim();
  if (said.length < 4 || said.length > LONGEST_FOOTER) return false;
  const bare = said.replace(EXCUSE, '').replace(/[.!。]$/, '');
  if (bare.split(' ').length > MOST_WORDS || /[,;:?!]\s/.test(bare)) return false;
  if (GET_APP.test(bare)) return true;
  const start = sentFrom.startingLike(bare);
  const starts = start?.test(bare) ?? false;
  if (!starts && !sentFromLast.test(bare)) return false;
  if (MY.test(bare)) return true;
  const rest = bare.replace(start && starts ? start : sentFromLast, '');
  const short =
    starts &&
    /^(?:from my|via|de mon|von mein|da mio|dal mio|vanaf mijn|från min|나의|내|gönderen)/iu.test(
      bare,
    );
  if (short && bare.split(' ').length > 6) return false;
  return device.test(rest) || deviceUnspaced.test(rest) || (starts && /outlook/iu.test(bare));
}

const disclaimerStart = new RegExp(`^[^\\p{L}]{0,6}(?:p |l )?${anyOf(DISCLAIMERS)}`, 'iu');
const MESSAGE =
  /(?:this|the) (?:e-?mail|electronic mail|message|communication|transmission|information|document|content|contents)|(?:diese|die) (?:e-?mail|nachricht|mail|information)|(?:ce|cet|cette|le présent|les informations|ce courriel) ?(?:message|e-?mail|mail|courriel|communication|contenu)?|(?:este|el presente|la información|el contenido) ?(?:mensaje|correo|e-?mail|documento)?|(?:esta|a) (?:mensagem|comunicação|informação)|(?:dit|deze|de informatie) ?(?:e-?mail(?:bericht)?|bericht)?|(?:questo|questa|il presente|le informazioni) ?(?:messaggio|e-?mail|comunicazione)?|(?:ta|niniejsza|niniejszy|treść) (?:wiadomość|e-?mail|informacja)|(?:это|данное|настоящее) (?:сообщение|письмо|электронное)|(?:detta|denna|denne|dette) (?:e-?post|meddelande|meddelelse|e-?mail|mail|melding)|bu (?:e-?posta|mesaj|ileti)|本(?:メール|邮件|郵件|电子邮件)|この(?:メール|電子メール)|הודעה זו|מסר זה|هذه الرسالة|هذا البريد/iu;
const SECRECY =
  /confidential|privileged|intended (?:only |solely |exclusively )?(?:for|recipient)|proprietary|unauthori[sz]ed|vertraulich|confidentiel|confidencial|vertrouwelijk|riservat|poufn|конфиденциальн|konfidentiell|fortrolig|gizli|機密|机密|保密|חסוי|סרית|سرية|solely for the|intended recipient|addressee|property of|bestimmt|empfänger|destinataire|destinatari|geadresseerde|adresat|адресат|mottagare|modtager/iu;

const TREES = /print|umwelt|environ|imprim|ambient|milieu|drucken|stampar|druk|miljö|środowisk/iu;

/**
 * Whether a line opens a disclaimer: boilerplate about secrecy, law or trees. `paragraph` is the
 * paragraph it opens, `below` that and what follows, since "Disclaimer" is often a heading.
 */
export function opensDisclaimer(key: string, paragraph: string, below: string): boolean {
  if (disclaimerStart.test(key)) return SECRECY.test(below) || TREES.test(below);
  const start = paragraph.slice(0, 160);
  return MESSAGE.test(start) && SECRECY.test(paragraph.slice(0, 500)) && paragraph.length > 70;
}

const BANNER =
  /^[^\p{L}]{0,6}(?:\[?(?:external|externe?r?|extern|externo|esterno|caution|warning|attention|achtung|vorsicht|warnung)\b.{0,60}|this (?:e-?mail|message) (?:originated|came|was sent|comes) from|you don't often get email from|you don’t often get email from|sie erhalten nicht oft|some people who received this message don't often|vous n’obtenez pas souvent|no suele recibir|non si ricevono spesso|u ontvangt niet vaak)/iu;
const BANNER_BODY =
  /outside|external|extern|originat|don['’]?t often get|do not click|klicken sie|links? (?:or|and) attach|nicht oft|souvent|no suele|spesso|niet vaak|unknown sender|esterno|externo|fuera de/iu;

/** Whether a paragraph is the warning a mail server puts above mail from outside. */
export function isBanner(paragraph: string): boolean {
  return paragraph.length < 600 && BANNER.test(paragraph) && BANNER_BODY.test(paragraph);
}

const listStart = new Phrases(LIST_FOOTERS, startsWithAny);
const LIST_LINE =
  /^\S+(?: \S+){0,3} mailing list$|mailman\/listinfo|groups\.google\.com|unsubscribe@|-unsubscribe|\/unsubscribe|listserv|groups\.yahoo\.com|^_{5,}\s*\S+ mailing list|this e-?mail (?:has been|was) (?:scanned|checked)|avast\.com|avg\.com|messagelabs|mimecast|hotmail\.com|explorer\.msn\.com|(?:github\.com\/notifications)/iu;

/** Whether a line belongs to what a list server, virus scanner or free mail provider appends. */
export function isListFooter(key: string): boolean {
  if (key.length > 300) return false;
  const bare = key.replace(/^[^\p{L}]+/u, '');
  return (
    LIST_LINE.test(key) ||
    ((listStart.startingLike(bare)?.test(bare) ?? false) &&
      !/^(?:learn more about|powered by|unsubscribe|free email|get your free|join the world)(?! )/iu.test(
        bare,
      ) &&
      isImpersonal(bare))
  );
}

/** "Unsubscribe me please" is a request of the writer's, "To unsubscribe, send …" a footer. */
function isImpersonal(bare: string): boolean {
  return !/\b(?:i|me|us|we|our|my)\b/iu.test(bare.slice(0, 60));
}
