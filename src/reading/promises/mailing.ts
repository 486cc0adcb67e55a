/**
 * Signs that nobody in particular wrote this to the reader: newsletters, event mailings, automatic
 * notices. Weights, of which 2 are enough; each is counted once.
 */
const signs: readonly (readonly [number, RegExp])[] = [
  [
    2,
    /\bunsubscribe\b|\bopt[ -]out\b|\babmelden\b|\babbestellen\b|\bd[ée]sabonner\b|\bd[ée]sinscri|\bdarse de baja\b|\bcancelar (?:la )?(?:suscripci[óo]n|inscri[çc][ãa]o|subscri[çc][ãa]o)|\bafmelden\b|\buitschrijven\b/i,
  ],
  [
    2,
    /\bview (?:this )?(?:e-?mail |message )?(?:in|online|on) ?(?:your |a |the )?(?:browser|web)|\bim browser (?:ansehen|anzeigen)|\bversion en ligne\b|\bver (?:este correo )?en (?:el|su|tu) navegador|\bver no navegador|\bbekijk (?:deze )?(?:e-?mail|nieuwsbrief|in je browser)/i,
  ],
  [
    2,
    /\bno longer (?:wish|want) to receive\b|\byou(?:'re| are) receiving this (?:e-?mail|message|newsletter|because)\b|\bthis (?:e-?mail|message) was sent to\b|\bsie erhalten diese[nr]? (?:e-?mail|mail|nachricht|newsletter)|\bvous recevez ce(?:t|tte)? (?:e-?mail|mail|courriel|message|lettre)|\brecibes? este (?:correo|mensaje|e-?mail|bolet)|\bvoc[êe] est[áa] recebendo (?:este|esta|essa|esse) (?:e-?mail|mensagem)|\bu ontvangt deze (?:e-?mail|mail|nieuwsbrief|bericht)/i,
  ],
  [
    2,
    /\b(?:do not|don't|please don't) reply to this\b|\bautomat(?:ed|ic|ically)[- ](?:generated |sent )?(?:message|e-?mail|notification|notice|response|reply|reminder)\b|\bnoreply\b|\bno-reply\b|\bautomatisch (?:generiert|erstellt|versendet)/i,
  ],
  [
    1.5,
    /\bmanage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)\b|\bupdate (?:your )?(?:e-?mail )?preferences\b|\bnewsletter\b|\bnieuwsbrief\b|\bbolet[íi]n\b|\binfolettre\b/i,
  ],
  [
    1.5,
    /\bearly[- ]bird\b|\blimited[- ]time\b|\b(?:offer|sale|discount|promotion) (?:ends|expires|valid)\b|\b\d{1,2}\s?% (?:off|discount|rabatt|de descuento|de r[ée]duction|de desconto|korting)|\bpromo code\b|\bfree shipping\b|\bspecial offer\b/i,
  ],
  [
    1.5,
    /\bregister (?:now|today|here|online|by|at)\b|\bregistration (?:is|deadline|fee|closes|opens)\b|\breserve your (?:seat|spot|place)\b|\bjetzt anmelden\b|\binscrivez-vous\b|\binscr[íi]b(?:ete|ase)\b|\binscreva-se\b|\bschrijf (?:je|u) in\b|\bsave your (?:seat|spot)\b/i,
  ],
  [
    1,
    /\bwebinar\b|\bwebcast\b|\bkeynote\b|\bspeakers?\b.{0,60}\b(?:conference|panel|session)|\btrade ?show\b|\bbooth\b|\bdoors open\b|\btickets\b/i,
  ],
  [1, /\bsave the date\b|\br\.?s\.?v\.?p\b|\byou are (?:cordially )?invited\b|\bcordially invite/i],
  [
    1,
    /\bclick (?:here|below|on the link)\b|\bread more\b|\blearn more\b|\bshop now\b|\bbuy now\b|\border now\b|\bsubscribe\b/i,
  ],
  [1, /\ball rights reserved\b|(?:©|\(c\)|\bcopyright)\s*(?:19|20)\d\d/i],
  [0.7, /\bprivacy policy\b|\bterms (?:and|&) conditions\b|\bterms of (?:use|service)\b/i],
  [
    0.7,
    /\bdear (?:customer|subscriber|member|reader|valued|all|colleagues|employees|friends|sir)|\ball employees\b|\ball (?:enron|staff|users)\b|\bto all\b/i,
  ],
];
const link = /https?:\/\/|www\./gi;
const robot =
  /^(?:no-?reply|do-?not-?reply|newsletters?|news|marketing|events?|notifications?|notify|mailer(?:-daemon)?|announcements?|alerts?|updates?|promo(?:tions)?|offers?|digest|bounces?|calendar-notification|postmaster)(?:[+._-].*)?@/i;

/** Enough of a mail to see what it is: its beginning and its end, where footers stand. */
const beginning = 12_000;
const ending = 4_000;

/** Whether a mail is a mailing or a notice of a machine rather than one person's words to another. */
export function isMailing(text: string, address: string | null): boolean {
  if (address !== null && robot.test(address)) return true;
  const sample =
    text.length > beginning + ending ? `${text.slice(0, beginning)}\n${text.slice(-ending)}` : text;
  let weight = 0;
  for (const [counts, sign] of signs) if (sign.test(sample)) weight += counts;
  const links = sample.match(link)?.length ?? 0;
  weight += links >= 10 ? 1.5 : links >= 5 ? 0.7 : 0;
  return weight >= 2;
}
