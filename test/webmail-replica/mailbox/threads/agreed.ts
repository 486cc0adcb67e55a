/** Prospects with a date both sides agreed to: overdue, due, quiet, moved, met. */
import { at, inWords, iso, short, workingDay } from '../days.ts';
import type { MailThread } from '../mailbox.ts';
import { abena, dana, efua, gus, ingrid, kwame, priya, rep, yaw } from '../people.ts';
import { thread } from '../story.ts';

const signature = ['Sam Rivera', 'Account executive, Agreed Instruments'];

export function agreedThreads(now: Date): MailThread[] {
  const overdue = workingDay(now, -3);
  const quiet = workingDay(now, 11);
  const missed = workingDay(now, -5);
  const booked = workingDay(now, 4);
  return [
    thread({
      id: 'northwind-pilot',
      situation:
        'agreed date overdue; the prospect agreed in so many words and has not written since',
      subject: 'Pilot pricing',
      labels: ['Prospects'],
      agreedOn: iso(overdue),
      turns: [
        {
          from: rep,
          to: dana,
          at: at(now, -14, '9:05'),
          signature,
          says: [
            'Hi Dana,',
            'Thank you for the hour on Monday. As promised, here is the price of the pilot for your two warehouses: 4,800 for three months, set against the first year if you go on.',
            'What would you need to see to decide?',
          ],
        },
        {
          from: dana,
          to: rep,
          at: at(now, -13, '16:20'),
          program: 'outlook',
          signature: ['Dana Whitfield', 'Operations director, Northwind'],
          says: [
            'Hi Sam,',
            'That is in the range we had in mind. Leo in finance will want to know what happens if we stop after the pilot.',
            'Can you put that in writing?',
          ],
        },
        {
          from: rep,
          to: dana,
          at: at(now, -12, '10:42'),
          signature,
          says: [
            'Hi Dana,',
            'If you stop, you keep the reports and owe nothing more. I have added the sentence to the offer.',
            'When does it make sense to speak again?',
          ],
        },
        {
          from: dana,
          to: rep,
          at: at(now, -11, '8:57'),
          program: 'outlook',
          signature: ['Dana Whitfield', 'Operations director, Northwind'],
          says: [
            'Hi Sam,',
            `Good. Our board meets the day before, so let's pick this up on ${inWords(overdue)}. I will have an answer by then.`,
          ],
        },
      ],
    }),
    thread({
      id: 'halden-rollout',
      situation: 'agreed date is today',
      subject: 'Re: Roll-out to the Bergen site',
      labels: ['Prospects', 'Prospects/EMEA'],
      agreedOn: iso(now),
      turns: [
        {
          from: ingrid,
          to: rep,
          at: at(now, -9, '11:31'),
          program: 'apple',
          signature: ['Ingrid Halden', 'Halden & Co'],
          says: [
            'Sam, the test in Oslo went well. Bergen would be next, about forty seats.',
            'Can you hold the price until we have the new lease signed?',
          ],
        },
        {
          from: rep,
          to: ingrid,
          at: at(now, -8, '9:12'),
          signature,
          says: [
            'Ingrid, gladly, for thirty days. When do you expect to sign the lease?',
            'I would rather call you once, on the right day.',
          ],
        },
        {
          from: ingrid,
          to: rep,
          at: at(now, -7, '17:48'),
          program: 'apple',
          signature: ['Ingrid Halden', 'Halden & Co'],
          says: [
            `The landlord promised the papers this week. Call me on ${inWords(now)}, in the afternoon.`,
          ],
        },
      ],
    }),
    thread({
      id: 'osei-fleet',
      situation: 'quiet until an agreed date next week or the week after; three people in cc',
      subject: 'Fleet tracking for the service vans',
      labels: ['Prospects/EMEA'],
      agreedOn: iso(quiet),
      turns: [
        {
          from: rep,
          to: kwame,
          cc: [efua, yaw, abena],
          at: at(now, -6, '13:03'),
          signature,
          says: [
            'Hello Kwame,',
            'Following our demo, I have sent the reference list to Efua. Shall we agree when you have spoken to them?',
          ],
        },
        {
          from: kwame,
          to: rep,
          cc: [efua, yaw, abena],
          at: at(now, -4, '10:15'),
          signature: ['Kwame Osei', 'Managing director, Osei Motors'],
          says: [
            'Hello Sam,',
            `We need until the end of the month to talk to two of your references. Please call me on ${inWords(quiet)} at 10:30, not before.`,
            'Efua and Yaw should be on the call.',
          ],
        },
      ],
    }),
    thread({
      id: 'bright-renewal',
      situation:
        'reminded after a missed date; the prospect answered "sorry, next week", which is not a day yet',
      subject: 'Renewal and the second team',
      labels: ['Prospects'],
      agreedOn: iso(missed),
      turns: [
        {
          from: priya,
          to: rep,
          at: at(now, -16, '14:40'),
          says: [
            `Thanks Sam. We will decide on the second team by ${inWords(missed)}, I'll ring you that day.`,
          ],
        },
        {
          from: rep,
          to: priya,
          at: at(now, -3, '9:00'),
          signature,
          says: [
            'Hi Priya,',
            `We said we would speak on ${short(missed)}. That day has passed, and I did not hear from you.`,
            'Has something changed on your side?',
          ],
        },
        {
          from: priya,
          to: rep,
          at: at(now, -1, '18:22'),
          unread: true,
          says: ['Sorry Sam, it has been mad here. Next week, I promise.', 'Priya'],
        },
      ],
    }),
    thread({
      id: 'okafor-meeting',
      situation:
        'a meeting booked with length, agenda and time of day; the other side asks to be ready',
      subject: 'Site visit: agenda',
      labels: ['Prospects'],
      agreedOn: iso(booked),
      turns: [
        {
          from: rep,
          to: gus,
          at: at(now, -5, '15:00'),
          signature,
          says: [
            `Gus, to confirm: ${inWords(booked)}, 14:00 to 14:45, at your site office.`,
            'Agenda: what the crane log must show, who signs off, and when we speak next. Is that right?',
          ],
        },
        {
          from: gus,
          to: rep,
          at: at(now, -2, '7:35'),
          program: 'thunderbird',
          says: [
            'Right. Bring the tablet version, the foreman wants to hold it.',
            'Also send me the safety sheet before we meet, I need it in the file.',
          ],
          signature: ['Gus Okafor', 'Okafor Build'],
        },
      ],
    }),
  ];
}
