import { describe, expect, it } from 'vitest';
import {
  agreedAcross,
  foldThread,
  readMessage,
  type ThreadMessage,
} from '../../src/reading/acceptance.ts';

const clock = { timeZone: 'America/New_York', locale: 'en-US' };

/** A thread from "rep: …" and "prospect: …" lines; a line may name its day. The first is Tue 11 Mar 2025. */
function thread(...lines: string[]): ThreadMessage[] {
  return lines.map((line, index) => {
    const [, side = '', day, ownText = ''] =
      /^(rep|prospect)(?: (\d{4}-\d\d-\d\d))?: ([\s\S]*)$/.exec(line) ?? [];
    const fromMe = side === 'rep';
    return {
      id: `m${index + 1}`,
      from: fromMe
        ? { name: 'Mark Lee', address: 'mark@vendor.example' }
        : { name: 'Dana Whitfield', address: 'dana@northwind.example' },
      fromMe,
      sentAt: new Date(`${day ?? `2025-03-${11 + index}`}T15:00:00Z`),
      ownText,
    };
  });
}

const found = (...lines: string[]) => agreedAcross(thread(...lines), clock).suggestions;
const first = (...lines: string[]) => found(...lines)[0];

describe('a proposal and its answer', () => {
  it('is an agreed date with both sentences as evidence', () => {
    const agreed = first(
      'rep: Hi Dana, could we talk on Thursday, March 20 at 2pm?',
      'prospect: That works for me. Talk then!',
    );
    expect(agreed).toMatchObject({
      stage: 'agreed',
      day: '2025-03-20',
      until: '2025-03-20',
      time: '14:00',
      who: 'both',
      kind: 'contact',
      movedFrom: null,
    });
    expect(agreed?.evidence.map(({ messageId, quote }) => [messageId, quote])).toEqual([
      ['m1', 'Hi Dana, could we talk on Thursday, March 20 at 2pm?'],
      ['m2', 'That works for me.'],
    ]);
  });

  it('takes the day that the answer picks', () => {
    const suggestions = found(
      'rep: Would Tuesday or Wednesday next week work for a demo?',
      'prospect: Wednesday works for me.',
    );
    expect(suggestions.map(({ stage, day }) => [stage, day])).toEqual([['agreed', '2025-03-19']]);
  });

  it('stays two proposals when the answer does not say which', () => {
    const stages = found(
      'rep: Does Thursday the 20th or Friday the 21st suit you?',
      'prospect: Sounds good!',
    ).map(({ stage }) => stage);
    expect(stages).toEqual(['proposed', 'proposed']);
  });

  it('is not agreed by the one who proposed', () => {
    const suggestion = first(
      'rep: How about Thursday, March 20?',
      'rep: Sounds great, I hope to hear from you.',
    );
    expect(suggestion?.stage).toBe('proposed');
  });

  it('is not agreed while the other still has to check', () => {
    const suggestion = first(
      'rep: How about Thursday, March 20?',
      'prospect: Should be possible, let me check with my boss.',
    );
    expect(suggestion?.stage).toBe('proposed');
  });

  it('is agreed when the other says they will do what was asked', () => {
    expect(
      first('rep: Please send me the PO number by Friday.', 'prospect: Will do.'),
    ).toMatchObject({ stage: 'agreed', day: '2025-03-14', who: 'prospect', kind: 'information' });
  });

  it.each([
    ['de', 'Wie wäre es mit Donnerstag, dem 20. März?', 'Passt mir gut.'],
    ['fr', 'Que diriez-vous du jeudi 20 mars ?', 'Cela me convient.'],
    ['es', '¿Qué te parece el jueves 20 de marzo?', 'Perfecto, me va bien.'],
    ['pt', 'O que acha de quinta-feira, 20 de março?', 'Combinado, está ótimo.'],
    ['nl', 'Wat dacht je van donderdag 20 maart?', 'Dat past prima.'],
  ])('is agreed in %s', (locale, proposal, answer) => {
    const { suggestions } = agreedAcross(thread(`rep: ${proposal}`, `prospect: ${answer}`), {
      timeZone: 'Europe/Berlin',
      locale,
    });
    expect(suggestions[0]).toMatchObject({ stage: 'agreed', day: '2025-03-20' });
  });
});

describe('a counter-proposal', () => {
  it('replaces what was proposed', () => {
    const suggestions = found(
      'rep: Can we meet on Monday, March 17?',
      "prospect: Monday doesn't work. How about Wednesday, March 19?",
    );
    expect(suggestions.map(({ stage, day }) => [stage, day])).toEqual([['proposed', '2025-03-19']]);
  });

  it('is agreed by a yes to it', () => {
    const suggestions = found(
      'rep: Can we meet on Monday, March 17?',
      "prospect: Monday doesn't work. How about Wednesday, March 19?",
      'rep: Perfect, see you then.',
    );
    expect(suggestions.map(({ stage, day }) => [stage, day])).toEqual([['agreed', '2025-03-19']]);
  });
});

describe('a later move', () => {
  const moved = [
    'rep: Can we meet on Monday, March 17?',
    'prospect: Works for me.',
    'prospect: Something came up. Could we move it to Thursday, March 20?',
    'rep: Sure, no problem.',
  ];

  it('replaces the agreed date and remembers it', () => {
    const suggestions = found(...moved);
    expect(suggestions).toHaveLength(1);
    expect(suggestions[0]).toMatchObject({
      stage: 'agreed',
      day: '2025-03-20',
      movedFrom: '2025-03-17',
    });
  });

  it('changes nothing before it is accepted', () => {
    const suggestions = found(...moved.slice(0, 3));
    expect(suggestions.map(({ stage, day }) => [stage, day])).toEqual([
      ['agreed', '2025-03-17'],
      ['proposed', '2025-03-20'],
    ]);
  });

  it('is taken from a plain statement too', () => {
    expect(
      first(
        'prospect: See you on Monday, March 17 at 10am.',
        'prospect: Our meeting has been moved to Tuesday, March 18.',
      ),
    ).toMatchObject({ day: '2025-03-18', movedFrom: '2025-03-17' });
  });

  it('ends a date that is called off', () => {
    const suggestions = found(
      'rep: Can we meet on Monday, March 17?',
      'prospect: Works for me.',
      "prospect: I'm sorry, I can't make Monday, March 17 after all.",
    );
    expect(suggestions).toEqual([]);
  });
});

describe('promises in a thread', () => {
  it('are the prospect’s or the rep’s by who sent them', () => {
    const whose = found(
      "prospect: I'll send you the figures on Friday, March 14.",
      "rep: Thanks. I'll call you on Tuesday, March 18.",
    ).map(({ who, day, stage }) => [who, day, stage]);
    expect(whose).toContainEqual(['prospect', '2025-03-14', 'promised']);
    expect(whose).toContainEqual(['rep', '2025-03-18', 'promised']);
  });

  it('come before proposals and requests', () => {
    const stages = found(
      'prospect: Could you send the contract by Friday, March 14? We will sign it on March 21.',
    ).map(({ stage }) => stage);
    expect(stages).toEqual(['promised', 'asked']);
  });

  it('are not read from a message whose day is unknown', () => {
    const [message] = thread("prospect: I'll call you Tuesday.");
    expect(message && agreedAcross([{ ...message, sentAt: null }], clock).suggestions).toEqual([]);
  });
});

describe('an automatic reply', () => {
  it('is no answer to a proposal and names the day of return', () => {
    const messages = thread(
      'rep: How about Thursday, March 20?',
      'prospect: Thank you for your message. I am out of the office and will be back on Monday, March 24. For urgent matters please contact Priya.',
    );
    const { suggestions, outOfOffice } = agreedAcross(messages, clock);
    expect(suggestions.map(({ stage }) => stage)).toEqual(['proposed']);
    expect(outOfOffice).toMatchObject({ until: '2025-03-24', messageId: 'm2' });
  });
});

describe('reading a thread again', () => {
  it('gives the same from kept readings as from the messages', () => {
    const messages = thread(
      'rep: Can we meet on Monday, March 17?',
      'prospect: Works for me.',
      "rep: Great. I'll send the agenda tomorrow.",
    );
    const kept = messages.map((message) => ({
      message,
      read: structuredClone(readMessage(message, clock)),
    }));
    expect(foldThread(kept)).toEqual(agreedAcross(messages, clock));
  });
});
