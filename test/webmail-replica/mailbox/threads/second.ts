/** The rep's second account: other people, and one prospect who also writes to the first. */
import { at, inWords, iso, workingDay } from '../days.ts';
import type { MailThread } from '../mailbox.ts';
import { dana, pete, repOnSecondAccount as me } from '../people.ts';
import { thread } from '../story.ts';

export function secondAccountThreads(now: Date): MailThread[] {
  const day = workingDay(now, -1);
  return [
    thread({
      id: 'second-referral',
      situation: 'second account, agreed date overdue',
      subject: 'Referral fee',
      labels: ['Referrals'],
      agreedOn: iso(day),
      turns: [
        {
          from: me,
          to: pete,
          at: at(now, -6, '18:00'),
          says: ['Pete, when do we settle the fee for the two referrals?'],
        },
        {
          from: pete,
          to: me,
          at: at(now, -5, '20:30'),
          says: [`Let's talk on ${inWords(day)} over lunch.`],
        },
      ],
    }),
    thread({
      id: 'second-dana',
      situation: 'second account, a contact also known in the first; nothing here may show there',
      subject: 'Charity run',
      turns: [
        {
          from: dana,
          to: me,
          at: at(now, -2, '21:05'),
          unread: true,
          says: ['Sam, are you running again this year? Sign-up closes on Sunday.'],
        },
      ],
    }),
    thread({
      id: 'second-sent',
      situation: 'second account, only own message',
      subject: 'Keys',
      place: 'sent',
      turns: [
        {
          from: me,
          to: pete,
          at: at(now, -3, '7:45'),
          says: ['Pete, the keys are with the porter.'],
        },
      ],
    }),
  ];
}
