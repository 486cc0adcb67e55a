/** What mail really looks like: hostile names, no subject, dates in quotes only, endless threads. */
import { at } from '../days.ts';
import type { Correspondent, MailThread } from '../mailbox.ts';
import { carla, kwame, pete, rep } from '../people.ts';
import { thread, type Turn } from '../story.ts';

const signature = ['Sam Rivera', 'Account executive, Agreed Instruments'];
const markup: Correspondent = {
  name: '<img src=x onerror="document.title=1">"Bobby" \'); --</span>',
  address: 'bobby@tables.example',
};
/** Right-to-left override and isolate marks, as phishing uses them, and a zero-width joiner emoji. */
const bidi: Correspondent = {
  name: 'Rita \u202Eelpmaxe.tcepsorp\u202C \u2066x\u2069',
  address: 'rita@bidi.example',
};
const emoji: Correspondent = { name: '🦊 Vix 👩‍💻 Fox', address: 'vix@fox.example' };

const council: Correspondent = { name: 'Council Tenders', address: 'tenders@council.example' };
const bidders = Array.from({ length: 9 }, (_, index): Correspondent => ({
  name: `Bidder ${index + 1}`,
  address: `office@bidder${index + 1}.example`,
}));

export function oddThreads(now: Date, longThread: number): MailThread[] {
  return [
    thread({
      id: 'hostile-names',
      situation: 'sender names full of markup, bidi marks and emoji; an emoji in the subject',
      subject: 'Quote for 12 units 🎉 <b>urgent</b>',
      turns: [
        {
          from: markup,
          to: rep,
          cc: [bidi, emoji],
          at: at(now, -3, '11:11'),
          says: [
            'Could you quote for twelve units? <script>alert("no")</script> is my signature, do not ask.',
          ],
        },
        {
          from: bidi,
          to: rep,
          cc: [markup, emoji],
          at: at(now, -3, '12:12'),
          says: ['And delivery on Friday, please.'],
        },
        {
          from: emoji,
          to: [rep, markup],
          cc: [bidi],
          at: at(now, -2, '13:13'),
          unread: true,
          says: ['Friday works 🎉 let us speak on Monday 🦊'],
        },
      ],
    }),
    thread({
      id: 'no-subject',
      situation: 'the subject is missing',
      subject: '',
      turns: [
        {
          from: pete,
          to: rep,
          at: at(now, -1, '19:19'),
          unread: true,
          says: ['are you the people with the gauges? call me tomorrow'],
        },
      ],
    }),
    thread({
      id: 'quoted-dates',
      situation: 'dates stand only in the quoted text, none in the new words',
      subject: 'Re: Dates for the trial',
      turns: [
        {
          from: kwame,
          to: rep,
          at: at(now, -9, '9:00'),
          says: ['We could do Monday 7 December or Tuesday 8 December. Shall we say 10:00?'],
        },
        {
          from: rep,
          to: kwame,
          at: at(now, -8, '9:00'),
          signature,
          says: ['Either suits us. I keep both free until you tell me.'],
        },
        {
          from: kwame,
          to: rep,
          at: at(now, -2, '9:00'),
          program: 'outlook',
          says: ['I have to ask my brother. You will hear from us.'],
        },
      ],
    }),
    thread({
      id: 'tender-many',
      situation: 'so many recipients that the header names only some; an address in the subject',
      subject: 'Tender 88: answers to tenders@council.example',
      turns: [
        {
          from: council,
          to: [rep, ...bidders],
          at: at(now, -6, '16:00'),
          says: ['All questions must reach us in writing. The answers go to every bidder.'],
        },
      ],
    }),
    thread({
      id: 'price-list',
      situation: 'a message so long that the webmail cuts it',
      subject: 'Full price list in the mail, sorry',
      turns: [
        {
          from: pete,
          to: rep,
          at: at(now, -7, '12:00'),
          says: Array.from(
            { length: 1_400 },
            (_, line) =>
              `Item ${line + 1}: gauge type ${line * 7}, list price on request, delivery as agreed`,
          ),
        },
      ],
    }),
    running(now, longThread),
  ];
}

/** A conversation of one message a day. */
function running(now: Date, count: number): MailThread {
  const topics = [
    'the dock scanners',
    'the yard map',
    'the night shift',
    'the handheld cases',
    'the import',
  ];
  const turns: Turn[] = Array.from({ length: count }, (_, index) => {
    const mine = index % 2 === 1;
    const topic = topics[index % topics.length] ?? 'the plan';
    return {
      from: mine ? rep : carla,
      to: mine ? carla : rep,
      at: at(now, index - count, mine ? '15:30' : '9:30'),
      program: mine ? 'gmail' : 'outlook',
      signature: mine ? signature : ['Carla Nunes', 'Vantage Logistics'],
      quotes: index % 3 !== 0,
      says: mine
        ? [`Carla, noted on ${topic} (point ${index + 1}). What is the next step on your side?`]
        : [`Sam, a word on ${topic}: point ${index + 1} is done, the rest follows.`],
    };
  });
  return thread({
    id: 'vantage-long',
    situation: 'hundreds of messages in one conversation',
    subject: 'Vantage Logistics: running notes',
    turns,
  });
}
