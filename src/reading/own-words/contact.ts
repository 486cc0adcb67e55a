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
  /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}(?:\s*[-–—,|:/(<]\s*|\s{2,}|\s+(?=x?\d))(?<beside>.+)$/u;

/** A name with its phone, address or position on the same line. */
export function isNamedContact(key: string): boolean {
  if (key.length > 120) return false;
  const beside = NAME_BESIDE.exec(key)?.groups?.['beside'] ?? '';
  if (beside.split(' ').length > 6) return false;
  return isContact(beside) || isRole(beside) || EXTENSION.test(beside);
}

/** Whether a line names a position or a firm. */
export function isRole(key: string): boolean {
  return key.length < 90 && ROLE.test(key);
}

/** The line without its addresses, links and phone numbers. */
export function withoutContact(key: string): string {
  return key
    .replace(EMAIL, '')
    .replace(/https?:\/\/\S+|www\.\S+/gi, '')
    .replace(PHONE, '')
    .trim();
}
