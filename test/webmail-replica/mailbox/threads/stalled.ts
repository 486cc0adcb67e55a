/** Deals that stall in the ways the method names: payment, deposit turned sample, silence. */
import { at, inWords, iso, short, workingDay } from '../days.ts';
import type { MailThread } from '../mailbox.ts';
import { calderAccounts, helen, joel, marcus, mina, oskar, rep, ruth, sunita } from '../people.ts';
import { thread } from '../story.ts';

const signature = ['Sam Rivera', 'Account executive, Agreed Instruments'];

export function stalledThreads(now: Date): MailThread[] {
  const payday = workingDay(now, -4);
  const decision = workingDay(now, -25);
  const paper = workingDay(now, 2);
  return [
    thread({
      id: 'calder-invoice',
      situation: 'promise of payment, the day has passed',
      subject: 'Invoice 2041',
      labels: ['Invoices'],
      agreedOn: iso(payday),
      turns: [
        {
          from: rep,
          to: marcus,
          cc: [calderAccounts],
          at: at(now, -20, '9:30'),
          signature,
          attachments: [{ name: 'invoice-2041.pdf', type: 'application/pdf', bytes: 48_221 }],
          says: [
            'Marcus, attached is invoice 2041 for the second quarter.',
            'It was due on the first. When may we expect it?',
          ],
        },
        {
          from: marcus,
          to: rep,
          cc: [calderAccounts],
          at: at(now, -18, '12:11'),
          signature: ['Marcus Calder', 'Calder Freight'],
          says: [
            `The payment run is on ${inWords(payday)}; you will have the money that day. My apologies for the wait.`,
          ],
        },
      ],
    }),
    thread({
      id: 'tranter-deposit',
      situation: 'the promised deposit turned into a request for a free sample',
      subject: 'Deposit for the folding line',
      labels: ['Prospects'],
      turns: [
        {
          from: helen,
          to: rep,
          at: at(now, -15, '10:05'),
          says: [
            'Sam, we are in. I will send the deposit of 2,000 as soon as the bank opens the account.',
          ],
        },
        {
          from: rep,
          to: helen,
          at: at(now, -15, '11:20'),
          signature,
          says: [
            'Wonderful, Helen. Which day will that be? I would book the fitters for the week after.',
          ],
        },
        {
          from: helen,
          to: rep,
          at: at(now, -2, '16:47'),
          unread: true,
          program: 'outlook',
          signature: ['Helen Tranter', 'Tranter Print'],
          says: [
            'Hello Sam, my partner would like to see a folded sample on our own paper first.',
            'Could you make us two hundred pieces, free of charge? Then we can talk about the deposit.',
          ],
        },
      ],
    }),
    thread({
      id: 'lind-sample',
      situation: 'sample request with a purpose, asked before another request was closed',
      subject: 'Sample kit',
      turns: [
        {
          from: oskar,
          to: rep,
          at: at(now, -8, '8:50'),
          program: 'apple',
          says: [
            'Hi Sam, could we get the sensor kit for a week? We want to see whether it survives our autoclave; the lab board decides on that alone.',
            'And could you set up a call with one of your customers in the meantime?',
          ],
        },
        {
          from: rep,
          to: oskar,
          at: at(now, -7, '10:30'),
          signature,
          says: [
            'Hi Oskar, the kit leaves today. When will the autoclave test be done?',
            `I will send you the contact of a customer by ${inWords(paper)}.`,
          ],
        },
        {
          from: oskar,
          to: rep,
          at: at(now, -3, '9:02'),
          program: 'apple',
          says: ['It arrived, thank you. We start on Monday.'],
        },
      ],
    }),
    thread({
      id: 'meridian-letting-go',
      situation:
        'every step of the ladder taken, no answer; several contacts of the account known from cc',
      subject: 'Line 3 label printers',
      labels: ['Prospects'],
      agreedOn: iso(decision),
      turns: [
        {
          from: ruth,
          to: rep,
          cc: [joel, sunita],
          at: at(now, -41, '13:30'),
          program: 'outlook',
          signature: ['Ruth Adeyemi', 'Purchasing, Meridian Foods'],
          says: [
            'Dear Sam, thank you for coming in. Joel runs line 3 and Sunita signs.',
            `We will come back to you by ${inWords(decision)}.`,
          ],
        },
        {
          from: rep,
          to: ruth,
          at: at(now, -21, '9:10'),
          signature,
          says: [
            `Dear Ruth, we agreed on ${short(decision)} for your decision, and it has passed. Where do you stand?`,
          ],
        },
        {
          from: rep,
          to: ruth,
          at: at(now, -16, '9:20'),
          signature,
          says: ['Dear Ruth, I have not heard from you. Did I misunderstand what we agreed?'],
        },
        {
          from: rep,
          to: ruth,
          at: at(now, -9, '9:15'),
          signature,
          says: ['Dear Ruth, a direct question: what is preventing the decision on line 3?'],
        },
      ],
    }),
    thread({
      id: 'castellan-scope',
      situation: 'a question outside what was agreed, after the deal was won',
      subject: 'Re: Go-live checklist',
      turns: [
        {
          from: rep,
          to: mina,
          at: at(now, -10, '10:00'),
          signature,
          says: [
            'Mina, welcome aboard. The checklist has eleven lines; the twelfth was the data import you decided to do yourselves.',
          ],
        },
        {
          from: mina,
          to: rep,
          at: at(now, -1, '11:45'),
          unread: true,
          starred: true,
          says: ['Sam, could your people do the import after all? I assumed it was included.'],
        },
      ],
    }),
  ];
}
