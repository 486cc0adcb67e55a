/** Threads in German and Hebrew. */
import { at, inWords, iso, workingDay } from '../days.ts';
import type { MailThread } from '../mailbox.ts';
import { juergen, noa, rep } from '../people.ts';
import { thread } from '../story.ts';

export function languageThreads(now: Date): MailThread[] {
  const termin = workingDay(now, 6);
  const moed = workingDay(now, -2);
  return [
    thread({
      id: 'weiss-angebot',
      situation: 'German thread with an agreed date ahead',
      subject: 'AW: Angebot Messtechnik',
      language: 'de',
      labels: ['Prospects/EMEA'],
      agreedOn: iso(termin),
      turns: [
        {
          from: rep,
          to: juergen,
          at: at(now, -7, '10:20'),
          signature: ['Sam Rivera', 'Agreed Instruments'],
          says: [
            'Guten Tag Herr Weiß,',
            'anbei das Angebot über 18.400 €. Wann dürfen wir darüber sprechen?',
          ],
          attachments: [
            { name: 'Angebot Weiß Maschinenbau.pdf', type: 'application/pdf', bytes: 120_377 },
          ],
        },
        {
          from: juergen,
          to: rep,
          at: at(now, -5, '8:02'),
          program: 'outlook',
          signature: ['Jürgen Weiß', 'Einkauf, Weiß Maschinenbau GmbH'],
          says: [
            'Guten Tag Herr Rivera,',
            `unsere Geschäftsführung tagt Ende der Woche. Bitte rufen Sie mich am ${inWords(termin, 'de')} um 9:30 Uhr an.`,
            'Mit freundlichen Grüßen',
          ],
        },
      ],
    }),
    thread({
      id: 'galil-demo',
      situation: 'Hebrew thread, right to left, agreed date overdue',
      subject: 'הדגמה למפעל בכרמיאל',
      language: 'he',
      agreedOn: iso(moed),
      turns: [
        {
          from: rep,
          to: noa,
          at: at(now, -9, '9:00'),
          signature: ['Sam Rivera', 'Agreed Instruments'],
          says: ['שלום נועה,', 'תודה על השיחה. מתי נוח לך שנדבר שוב?'],
        },
        {
          from: noa,
          to: rep,
          at: at(now, -8, '12:30'),
          signature: ['נועה לוי', 'מנהלת רכש'],
          says: ['שלום סם,', `נדבר ${inWords(moed, 'he')} אחרי ישיבת ההנהלה. תודה!`],
        },
      ],
    }),
  ];
}
