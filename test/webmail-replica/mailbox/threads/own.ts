/** Threads in which only the rep has spoken, or a colleague. */
import { at } from '../days.ts';
import type { MailThread } from '../mailbox.ts';
import { bea, colleague, rep, tom } from '../people.ts';
import { thread } from '../story.ts';

const signature = ['Sam Rivera', 'Account executive, Agreed Instruments'];

export function ownThreads(now: Date): MailThread[] {
  return [
    thread({
      id: 'ashdown-silence',
      situation: 'only own messages: nobody has ever answered',
      subject: 'Your question at the fair',
      place: 'sent',
      turns: [
        {
          from: rep,
          to: tom,
          at: at(now, -12, '15:10'),
          signature,
          says: [
            'Hello Tom, at the fair you asked how the gauges behave at minus twenty. They hold to half a degree; the curve is on page two of the sheet.',
          ],
        },
        {
          from: rep,
          to: tom,
          at: at(now, -6, '9:45'),
          signature,
          says: ['Hello Tom, did the curve answer your question?'],
        },
        {
          from: rep,
          to: tom,
          at: at(now, -2, '9:40'),
          signature,
          says: [
            'Hello Tom, I will be in Leeds in the first week of the month. Is there a day that suits you?',
          ],
        },
      ],
    }),
    thread({
      id: 'fontaine-first',
      situation: 'a single own message, in sent only',
      subject: 'Three lines from Agreed Instruments',
      place: 'sent',
      turns: [
        {
          from: rep,
          to: bea,
          at: at(now, -1, '8:31'),
          signature,
          says: ['Dear Bea, Mina Castellan suggested I write to you. May I call you this week?'],
        },
      ],
    }),
    thread({
      id: 'colleague-forecast',
      situation: 'a colleague of the rep, no prospect in it',
      subject: 'Forecast for the week',
      turns: [
        {
          from: colleague,
          to: rep,
          at: at(now, -3, '17:30'),
          says: ['Sam, what do I put down for Northwind and Halden? The call is on Monday.'],
        },
        {
          from: rep,
          to: colleague,
          at: at(now, -3, '17:52'),
          says: [
            'Northwind as likely, Halden as agreed. I will know more after I have spoken to Dana.',
          ],
        },
      ],
    }),
  ];
}
