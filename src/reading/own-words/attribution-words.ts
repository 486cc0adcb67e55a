import { list } from './words.ts';

/**
 * How mail clients say "On … wrote:" above a quote. Gmail, Apple Mail, Thunderbird and Outlook
 * mobile put it in the language of the replier's interface.
 */

/** "wrote", as the clients conjugate it. */
export const WROTE: readonly string[] = list(`
  wrote | writes | said the following | has written | schrieb | schrieb folgendes |
  geschrieben | a écrit | a ecrit | écrit | écrivait | escribió | escribio | ha escrito |
  va escriure | ha escrit | escreveu | schreef | het volgende geschreven | ha scritto |
  scrisse | scritto | napisał | napisała | napisał(a) | napisali | pisze | написал |
  написала | написал(а) | писал | писал(а) | пишет | пише | написав | написала(в) | написа |
  skrev | skrev følgende | kirjoitti | napsal | napsala | napsal(a) | napísal | napísal(a) |
  napisao | napisala | napisao/la | је написао | írta | a scris | έγραψε | rašė | rakstīja |
  kirjutas | yazdı | yazmış | şunu yazdı | şunları yazdı | đã viết | menulis | เขียนว่า |
  כתב | כתבה | כתב/ה | כתב(ה) | מאת | كتب | كتبت | كتب/كتبت
`);

/** Verbs that prose uses as well; they count where a time of day or an address stands by. */
export const SAID: readonly string[] = list(`
  said | says | sent | nous a dit | schrieben sie | heeft geschreven | verzond
`);

/** Scripts that write no spaces: found anywhere at the end of the line. */
export const WROTE_UNSPACED: readonly string[] = list(`
  写道 | 寫道 | 写了 | 書きました | のメール | 님이 작성 | 님이 쓴 글 | 작성
`);

/** Words an attribution begins with; what follows must be a date. */
export const ON: readonly string[] = list(`
  On | Am | Le | El | En | Em | No dia | A | Op | Il | Il giorno | In data | W dniu | Dnia |
  Den | På | Dne | V | Στις | Pe | În | Na | Vào | Pada | Pada tanggal | بتاريخ | في | ב |
  בתאריך | El dia | Dana | At | 在 | ในวันที่ | На
`);

/** Who cannot be the person of an attribution: "you wrote on 5 May:" is the writer's own sentence. */
export const PRONOUNS: readonly string[] = list(`
  you | i | he | she | we | they | du | sie | ich | er | wir | tu | vous | je | il | elle |
  nous | usted | ud | él | ella | você | ele | ela | jij | u | hij | zij | lei | lui | ты |
  вы | я | он | она
`);

/** "Quoting Dana <…>:", as webmail of Horde and Open-Xchange writes. */
export const QUOTING: readonly string[] = list(`
  Quoting | Zitat von | Citando | Citando a | Citat | Citeren | Citazione | Cytowanie |
  Cytat | Citation de | Selon | According to | Mensaje citado por | Quotando
`);

const MONTH_STEMS = list(`
  jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec | jän | mär | mai |
  okt | dez | janv | févr | avr | juin | juil | août | déc | ene | abr | ago | dic | fev |
  set | out | mrt | maa | mei | gen | mag | giu | lug | ott | sty | lut | kwi | maj | cze |
  lip | sie | wrz | paź | lis | gru | янв | фев | мар | апр | мая | май | июн | июл | авг |
  сен | окт | ноя | дек | oca | şub | nis | haz | tem | ağu | eyl | eki | kas | ara | ינו |
  פבר | מרץ | אפר | מאי | יונ | יול | אוג | ספט | אוק | נוב | דצמ | يناير | فبراير | مارس |
  أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر | tammi | helmi |
  huhti | touko | kesä | heinä | elo | syys | loka | marras | joulu
`);

const month = `(?:${MONTH_STEMS.join('|')})\\p{L}{0,10}\\.?`;

/** A day with its year, or in digits: what attributions carry and running prose seldom does. */
export const FULL_DATE = new RegExp(
  [
    `\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b`,
    `\\b\\d{4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,2}\\b`,
    `\\b\\d{1,2}\\.?[ -](?:de |d’|d')?${month}[ ,-]+(?:de )?'?(?:(?:19|20)\\d\\d|\\d{2})\\b`,
    `(?<!\\p{L})${month} \\d{1,2}(?:st|nd|rd|th)?,? '?(?:19|20)\\d\\d\\b`,
    `\\b\\d{1,2}\\. ?\\d{1,2}\\. ?(?:\\d{4}|\\d{2})\\b`,
    `\\b\\d{1,2} th(?:g|áng) \\d{1,2},? \\d{4}`,
    `\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日`,
    `\\d{4}\\s?년\\s?\\d{1,2}\\s?월\\s?\\d{1,2}\\s?일`,
    // "11 Tháng 4, 2021", "5 ต.ค. 2563", "2020. okt. 5." and what else puts day, word and year together
    `\\b\\d{1,2}\\.? [^\\d,;:!?]{2,18},? (?:19|20|25)\\d\\d\\b`,
    `\\b(?:19|20)\\d\\d\\. ?[^\\d,;:!?]{2,12}\\.? ?\\d{1,2}\\b`,
  ].join('|'),
  'iu',
);

export const CLOCK_TIME = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/;

export const ADDRESS = /[^\s<>@"(),:;[\]]{1,80}@[^\s<>@"(),;[\]]{1,120}/;
