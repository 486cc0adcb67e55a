import * as v from 'valibot';
import { isAddress } from '../domain/address.ts';
import { isDay, isTimeOfDay } from '../domain/day.ts';
import { ladderSteps } from '../domain/ladder.ts';
import type { Args, BackgroundQuestions, Name } from './protocol.ts';
import { AskFailed } from '../domain/trouble.ts';

// A mail page is hostile ground: lengths are bounded so that no message can fill the store.
const line = v.pipe(v.string(), v.maxLength(1_000));
const id = v.pipe(v.string(), v.minLength(3), v.maxLength(120));
const words = v.pipe(v.string(), v.maxLength(2_000_000));
const address = v.pipe(v.string(), v.check(isAddress));
const day = v.pipe(v.string(), v.check(isDay));
const time = v.pipe(v.string(), v.check(isTimeOfDay));
const instant = v.pipe(v.string(), v.isoTimestamp());
const webmail = v.picklist(['gmail', 'outlook']);
const tone = v.picklist(['direct', 'gentle']);
const step = v.picklist(ladderSteps);
const origin = v.pipe(v.string(), v.url(), v.maxLength(100));
const few = 2_000;

const person = v.object({ name: line, address: v.nullable(address) });
const thread = v.object({
  webmail,
  account: address,
  slot: line,
  origin,
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  subject: line,
  url: v.pipe(v.string(), v.url(), v.maxLength(2_000)),
});
const head = {
  id: v.nullable(v.pipe(v.string(), v.maxLength(400))),
  from: person,
  to: v.pipe(v.array(person), v.maxLength(few)),
  cc: v.pipe(v.array(person), v.maxLength(few)),
  sentAt: v.nullable(instant),
  fromMe: v.boolean(),
  collapsed: v.boolean(),
};
const messageHead = v.object(head);
const messageText = v.object({
  ...head,
  length: v.number(),
  text: v.exactOptional(words),
  html: v.exactOptional(words),
});
const evidence = v.object({
  messageId: v.nullable(v.pipe(v.string(), v.maxLength(400))),
  quote: v.pipe(v.string(), v.maxLength(2_000)),
  sentAt: v.nullable(instant),
  fromMe: v.boolean(),
});
const many = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(few));
const nothing = v.object({});
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_650));

const shapes = {
  seeThread: v.object({
    thread,
    messages: many(messageHead),
    tail: many(words),
    gone: many(v.object({ id: head.id, sentAt: head.sentAt })),
  }),
  suggest: v.object({ thread, locale: line, messages: many(messageText) }),
  seeRows: v.object({
    webmail,
    account: address,
    rows: many(
      v.object({
        key: v.pipe(v.string(), v.maxLength(400)),
        lastFrom: v.nullable(person),
        lastAt: v.nullable(instant),
        lastFromMe: v.boolean(),
        lastMessageId: v.nullable(v.pipe(v.string(), v.maxLength(400))),
        subject: line,
      }),
    ),
  }),
  record: v.object({
    thread: v.nullable(thread),
    account: address,
    webmail,
    people: v.object({
      name: v.pipe(line, v.trim(), v.minLength(1)),
      company: line,
      contacts: v.pipe(
        v.array(v.object({ name: line, address })),
        v.minLength(1),
        v.maxLength(100),
      ),
    }),
    day,
    time: v.nullable(time),
    what: line,
    evidence: v.pipe(v.array(evidence), v.maxLength(20)),
    tone,
    known: v.nullable(id),
    messages: many(messageHead),
  }),
  judge: v.object({ threadId: id, result: v.picklist(['kept', 'missed', 'not-addressed']) }),
  prepare: v.object({
    prospectId: id,
    threadId: v.nullable(id),
    step,
    values: v.object({
      first_name: v.exactOptional(line),
      rep_name: v.exactOptional(line),
      what: v.exactOptional(line),
      subject: v.exactOptional(line),
      company: v.exactOptional(line),
    }),
  }),
  inserted: v.object({ threadId: id, step, tone }),
  dismiss: v.object({ threadId: id, suggestion: line }),
  changeProspect: v.object({
    prospectId: id,
    changes: v.object({
      tone: v.exactOptional(tone),
      rating: v.exactOptional(v.picklist(['A', 'B', 'C'])),
      name: v.exactOptional(v.pipe(line, v.trim(), v.minLength(1))),
      company: v.exactOptional(line),
    }),
  }),
  snooze: v.object({ prospectIds: many(id), until: day }),
  close: v.object({
    prospectId: id,
    outcome: v.picklist(['ignored', 'told-us', 'came-back', 'won', 'parked']),
  }),
  undo: v.object({ receipt: id }),
  agenda: nothing,
  openThread: v.object({ threadId: id }),
  readSettings: nothing,
  changeSettings: v.object({
    changes: v.object({
      workingWeek: v.exactOptional(
        v.pipe(v.array(v.picklist([0, 1, 2, 3, 4, 5, 6])), v.maxLength(7)),
      ),
      waits: v.exactOptional(
        v.object({
          reminder: count,
          accountability: count,
          'direct-question': count,
          'letting-go': count,
        }),
      ),
      graceMinutes: v.exactOptional(count),
      quotaDays: v.exactOptional(count),
      notifyFrom: v.exactOptional(time),
      notifyUntil: v.exactOptional(time),
      repName: v.exactOptional(line),
      ownAddresses: v.exactOptional(v.pipe(v.array(address), v.maxLength(50))),
    }),
  }),
  accountOf: v.object({ origin, slot: line }),
  rememberAccount: v.object({ origin, slot: line, address }),
} satisfies {
  // The compiler proves that each shape gives what its question takes.
  [N in Name<BackgroundQuestions>]: v.GenericSchema<unknown, Args<BackgroundQuestions, N>>;
};

const isKnown = (name: string): name is keyof typeof shapes => Object.hasOwn(shapes, name);

/** @throws AskFailed `not-understood`, naming the field and never its value. */
export function checkShape(
  name: string,
  args: unknown,
): Args<BackgroundQuestions, Name<BackgroundQuestions>> {
  if (!isKnown(name)) throw new AskFailed('not-understood', 'question');
  const result = v.safeParse(shapes[name], args, { abortEarly: true });
  if (result.success) return result.output;
  throw new AskFailed('not-understood', `${name}.${v.getDotPath(result.issues[0]) ?? ''}`);
}
