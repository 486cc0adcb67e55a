import { describe, expect, it } from 'vitest';
import { isMachineAddress, normalAddress } from '../../src/domain/address.ts';
import { counterpart } from '../../src/domain/counterpart.ts';
import { dayToRecord, isOffered, type Suggestion } from '../../src/domain/suggestion.ts';

const me = { name: 'me', address: 'rep@agreed.example' };
const dana = { name: 'Dana Whitfield', address: 'dana@northwind.example' };
const leo = { name: 'Leo Marsh', address: 'leo@northwind.example' };
const from = (person: { name: string; address: string | null }, ...to: (typeof dana)[]) => ({
  from: person,
  to,
  cc: [],
  fromMe: person.address === me.address,
});
const own = [me.address];

describe('who a thread is with', () => {
  it('is whoever wrote last from outside, then the others', () => {
    const { name, company, contacts } = counterpart([from(dana, me), from(me, dana, leo)], own);
    expect(name).toBe('Dana Whitfield');
    expect(company).toBe('northwind.example');
    expect(contacts.map(({ address }) => address)).toEqual([dana.address, leo.address]);
  });

  it('is whom the rep wrote to where only the rep wrote', () => {
    expect(counterpart([from(me, leo)], own).name).toBe('Leo Marsh');
  });

  it('is nobody among colleagues and machines', () => {
    const colleague = { name: 'Ann', address: 'ann@agreed.example' };
    const robot = { name: 'News', address: 'newsletter@shop.example' };
    expect(counterpart([from(colleague, me), from(robot, me)], own).contacts).toEqual([]);
  });

  it('leaves out the rep’s other addresses', () => {
    const alias = { name: 'Sam', address: 'sam@elsewhere.example' };
    expect(counterpart([from(alias, dana)], [...own, alias.address]).name).toBe('Dana Whitfield');
  });

  it('keeps somebody without an address, to be typed, once', () => {
    const bare = { name: 'Ruth', address: null };
    expect(counterpart([from(bare, me), from(bare, me)], own).contacts).toEqual([
      { name: 'Ruth', address: '' },
    ]);
    const later = { name: 'Ruth', address: 'ruth@m.example' };
    expect(counterpart([from(bare, me), from(later, me)], own).contacts).toEqual([
      { name: 'Ruth', address: 'ruth@m.example' },
    ]);
  });

  it('is a list, not an account, beyond twenty people', () => {
    const crowd = Array.from({ length: 60 }, (_, n) =>
      from({ name: `P${n}`, address: `p${n}@many.example` }, me),
    );
    expect(counterpart(crowd, own).contacts).toHaveLength(20);
  });
});

describe('an address', () => {
  it('has one spelling', () => {
    expect(normalAddress(' Ann@GoogleMail.com ')).toBe('ann@gmail.com');
  });

  it('is a machine’s by its whole first word, so that Noreen stays a person', () => {
    expect(
      ['no-reply@x.example', 'noreply.eu@x.example', 'bounces+7@x.example'].every(isMachineAddress),
    ).toBe(true);
    expect(
      ['noreen@x.example', 'newsome@x.example', 'updike@x.example'].some(isMachineAddress),
    ).toBe(false);
  });
});

describe('a date found', () => {
  const found = (over: Partial<Suggestion>): Suggestion => ({
    id: 'm1 2026-12-01',
    day: '2026-12-01',
    until: '2026-12-03',
    time: null,
    stage: 'promised',
    who: 'prospect',
    kind: 'contact',
    evidence: [{ messageId: 'm1', quote: 'call me on the first', sentAt: null, fromMe: false }],
    conditional: false,
    movedFrom: null,
    ...over,
  });

  it('is offered when agreed, promised by the prospect, or asked for by the prospect', () => {
    expect(isOffered(found({ stage: 'agreed', who: 'rep' }))).toBe(true);
    expect(isOffered(found({}))).toBe(true);
    expect(isOffered(found({ stage: 'asked', who: 'rep' }))).toBe(true);
  });

  it('is not offered when only proposed, promised by the rep, or asked for by the rep', () => {
    const [evidence] = found({}).evidence;
    const mine = evidence ? [{ ...evidence, fromMe: true }] : [];
    expect(isOffered(found({ stage: 'proposed', who: 'both' }))).toBe(false);
    expect(isOffered(found({ who: 'rep' }))).toBe(false);
    expect(isOffered(found({ stage: 'asked', evidence: mine }))).toBe(false);
  });

  it('has passed for the prospect’s own promise only after its last day', () => {
    expect(dayToRecord(found({}))).toBe('2026-12-03');
    expect(dayToRecord(found({ who: 'both' }))).toBe('2026-12-01');
  });
});
