/** Messages that no person wrote to the rep alone: absence notes, lists, robots, newsletters. */
import { at, inWords, workingDay } from '../days.ts';
import type { MailThread } from '../mailbox.ts';
import { rep, viktor } from '../people.ts';
import { thread } from '../story.ts';

const signature = ['Sam Rivera', 'Account executive, Agreed Instruments'];
const robot = (name: string, address: string) => ({ name, address });

export function machineThreads(now: Date): MailThread[] {
  const back = workingDay(now, 8);
  return [
    thread({
      id: 'lindqvist-away',
      situation: 'the newest message is an out-of-office reply, which answers nothing',
      subject: 'Pallet sensors, next step',
      labels: ['Prospects/EMEA'],
      turns: [
        {
          from: viktor,
          to: rep,
          at: at(now, -10, '10:10'),
          says: ['Sam, the numbers look right. Write to me once the new version is out.'],
        },
        {
          from: rep,
          to: viktor,
          at: at(now, -1, '14:03'),
          signature,
          says: ['Viktor, it is out since this morning. When shall we look at it together?'],
        },
        {
          from: viktor,
          to: rep,
          at: at(now, -1, '14:04'),
          unread: true,
          quotes: false,
          says: [
            'Automatic reply: I am out of the office with no access to mail.',
            `I will be back on ${inWords(back)}. In urgent cases please write to office@lindqvist.example.`,
          ],
        },
      ],
    }),
    thread({
      id: 'circle-list',
      situation: 'a mailing list: the sender shown is the list, "via"',
      subject: '[sales-circle] How do you price a pilot?',
      turns: [
        {
          from: robot("'Pat Moran' via Sales Circle", 'sales-circle@lists.circle.example'),
          to: robot('Sales Circle', 'sales-circle@lists.circle.example'),
          at: at(now, -4, '20:14'),
          says: ['Does anybody charge for pilots? Ours are free and never end.'],
        },
        {
          from: robot("'Ana Petrov' via Sales Circle", 'sales-circle@lists.circle.example'),
          to: robot('Sales Circle', 'sales-circle@lists.circle.example'),
          at: at(now, -4, '22:40'),
          program: 'thunderbird',
          says: [
            'Always. And we agree the end date before the start date. Next meet-up is on 3 December.',
          ],
        },
      ],
    }),
    thread({
      id: 'sign-robot',
      situation: 'a no-reply sender',
      subject: 'Northwind has opened your document',
      turns: [
        {
          from: robot('Sign Here', 'no-reply@signhere.example'),
          to: rep,
          at: at(now, -5, '12:00'),
          says: [
            'Your document "Pilot offer" was opened by Dana Whitfield.',
            'Please do not reply to this message.',
          ],
        },
      ],
    }),
    thread({
      id: 'newsletter',
      situation: 'a newsletter with dates that nobody agreed to',
      subject: 'Field notes: five openings that work',
      turns: [
        {
          from: robot('Field Notes', 'news@fieldnotes.example'),
          to: rep,
          at: at(now, -2, '6:00'),
          says: [
            'This week: five openings that work, and the webinar on 12 December.',
            'You receive this because you signed up. Unsubscribe with one click.',
          ],
        },
      ],
    }),
  ];
}
