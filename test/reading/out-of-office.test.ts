import { describe, expect, it } from 'vitest';
import { isOutOfOffice, outOfOffice } from '../../src/reading/out-of-office.ts';

const sent = { sentAt: new Date('2025-03-11T15:00:00Z'), timeZone: 'Europe/London' };

describe('an automatic reply', () => {
  it.each([
    [
      'en-GB',
      'Automatic reply: Quote',
      'I am on annual leave, back on Monday 24 March.',
      '2025-03-24',
    ],
    [
      'en-GB',
      'Re: Quote',
      'Thank you for your email. I am out of the office until Monday 24 March with limited access to email.',
      '2025-03-24',
    ],
    ['en-GB', 'Out of Office', 'I am away through Friday 21 March.', '2025-03-24'],
    [
      'de-DE',
      'Automatische Antwort: Angebot',
      'Ich bin bis einschließlich 20. März im Urlaub. Ihre Mail wird nicht weitergeleitet.',
      '2025-03-21',
    ],
    ['de-DE', 'Abwesenheitsnotiz', 'Ich bin ab dem 24. März wieder im Büro.', '2025-03-24'],
    [
      'fr-FR',
      'Réponse automatique : Devis',
      "Je suis absent jusqu'au 20 mars inclus.",
      '2025-03-21',
    ],
    [
      'fr-FR',
      'Re: Devis',
      "Je suis en congés. De retour le 24 mars. En cas d'urgence, contactez Paul.",
      '2025-03-24',
    ],
    [
      'es-ES',
      'Respuesta automática: Oferta',
      'Estaré de vacaciones hasta el 20 de marzo.',
      '2025-03-21',
    ],
    ['pt-PT', 'Resposta automática: Proposta', 'Estou de férias até 20 de março.', '2025-03-21'],
    ['nl-NL', 'Automatisch antwoord: Offerte', 'Ik ben weer op kantoor op 24 maart.', '2025-03-24'],
  ])('names the day of return (%s, %s)', (locale, subject, text, until) => {
    expect(outOfOffice({ subject, text, locale, ...sent })?.until).toBe(until);
  });

  it('is none when a person writes about being away', () => {
    const text = "I'm out of the office until Monday. Let's talk on Tuesday.";
    expect(isOutOfOffice({ subject: 'Re: Quote', text })).toBe(false);
    expect(outOfOffice({ subject: 'Re: Quote', text, locale: 'en-GB', ...sent })).toBeNull();
  });

  it('has no day when it names none', () => {
    const text = 'I am currently out of the office and will reply upon my return.';
    expect(isOutOfOffice({ subject: 'Re: Quote', text })).toBe(true);
    expect(outOfOffice({ subject: 'Re: Quote', text, locale: 'en-GB', ...sent })).toBeNull();
  });
});
