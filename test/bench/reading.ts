import { foldThread, readMessage, type ThreadMessage } from '../../src/reading/acceptance.ts';
import { chronoReader } from '../reading/chrono-reader.ts';
import { collections, readMails } from '../reading/mails.ts';
import { measureOwnWords } from '../reading/own-words-measure.ts';
import { measure, ourReader, shares, type Reader } from '../reading/promises-measure.ts';

/** Prints how reading does on the labelled set against plain chrono-node, and how fast it is. */
const mails = collections.flatMap(readMails);
const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;

function printMarks(name: string, of: typeof mails, reader: Reader): void {
  const marks = shares(measure(of, reader));
  const cells = [marks.precision, marks.recall, marks.falseAlarms, marks.nextDate, marks.who];
  console.log(
    `${name.padEnd(26)} ${String(of.length).padStart(5)}  ${cells.map(percent).join('  ')}`,
  );
}

console.log('Promises (right day required)');
console.log(`${''.padEnd(26)} mails  precision  recall  false alarms  next date  who`);
printMarks('agreed', mails, ourReader);
printMarks('chrono-node', mails, chronoReader);
for (const name of collections) printMarks(`agreed, ${name}`, readMails(name), ourReader);

const rounds = 5;
const started = performance.now();
for (let round = 0; round < rounds; round += 1) mails.forEach(ourReader);
const took = performance.now() - started;
console.log(`\nSpeed: ${Math.round((1000 * rounds * mails.length) / took)} messages per second`);

const clock = { timeZone: 'America/New_York', locale: 'en-US' };
const thread: ThreadMessage[] = Array.from({ length: 200 }, (_, index) => ({
  id: `m${index}`,
  from: { name: 'Somebody', address: 'somebody@company.example' },
  fromMe: index % 2 === 0,
  sentAt: new Date(Date.UTC(2025, 2, 1 + Math.floor(index / 4), 12 + (index % 4))),
  ownText: mails[index % mails.length]?.text ?? '',
}));
const timed = <Result>(work: () => Result): [Result, number] => {
  const from = performance.now();
  const result = work();
  return [result, performance.now() - from];
};
const [kept, first] = timed(() =>
  thread.map((message) => ({ message, read: readMessage(message, clock) })),
);
const [, again] = timed(() => {
  const newest = thread.at(-1);
  const reading = newest ? [{ message: newest, read: readMessage(newest, clock) }] : [];
  return foldThread([...kept.slice(0, -1), ...reading]);
});
console.log(
  `Thread of 200 messages: ${first.toFixed(1)} ms at first, ${again.toFixed(2)} ms with one new message`,
);

console.log('\nOwn words');
console.log(`${'reader'.padEnd(20)} ${'collection'.padEnd(20)} messages   exact  own text lost`);
for (const { reader, collection, messages, exact, lost } of measureOwnWords()) {
  console.log(
    `${reader.padEnd(20)} ${collection.padEnd(20)} ${String(messages).padStart(8)}  ${percent(exact)}  ${percent(lost)}`,
  );
}
