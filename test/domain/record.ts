import { defaultSettings } from '../../src/domain/settings.ts';
import type {
  Answer,
  Commitment,
  LedgerEntry,
  Resolution,
  Touch,
} from '../../src/domain/ledger.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import type { ProspectRecord } from '../../src/domain/standing.ts';

/** Rows for tests of the method: everything a row needs, and what the test is about on top. */
export const zone = 'Europe/Berlin';
export const settings = defaultSettings(zone);

const row = { schema: 1, updatedAt: '2026-11-02T09:00:00.000Z', prospectId: 'prospect:1' };

export const prospect = (over: Partial<Prospect> = {}): Prospect => ({
  ...row,
  id: 'prospect:1',
  type: 'prospect',
  name: 'Dana Whitfield',
  company: 'northwind.example',
  rating: 'B',
  segment: '',
  tone: 'gentle',
  webmail: 'gmail',
  account: 'rep@agreed.example',
  mainContactId: 'contact:1',
  ...over,
});

export const commitment = (day: string, over: Partial<Commitment> = {}): Commitment => ({
  ...row,
  id: `commitment:${day}`,
  type: 'commitment',
  threadId: 'thread:1',
  owner: 'prospect',
  kind: 'contact',
  day,
  timeZone: zone,
  what: '',
  evidence: [],
  at: '2026-11-12T09:00:00.000Z',
  ...over,
});

export const touch = (at: string, step: Touch['step'] = 'reminder'): Touch => ({
  ...row,
  id: `touch:${at}`,
  type: 'touch',
  threadId: 'thread:1',
  messageId: `m${at}`,
  sentAt: at,
  commitmentId: null,
  step,
  tone: 'gentle',
  at,
});

export const answer = (at: string, kind: Answer['kind'] = 'answer'): Answer => ({
  ...row,
  id: `answer:${at}`,
  type: 'answer',
  threadId: 'thread:1',
  messageId: `m${at}`,
  sentAt: at,
  name: 'Dana Whitfield',
  kind,
  at,
});

export const handled = (answerId: string, at: string): LedgerEntry => ({
  ...row,
  id: `handling:${at}`,
  type: 'handling',
  answerId,
  result: 'not-addressed',
  at,
});

export const resolution = (commitmentId: string, result: Resolution['result']): Resolution => ({
  ...row,
  id: `resolution:${commitmentId}`,
  type: 'resolution',
  commitmentId,
  result,
  at: '2026-11-20T10:00:00.000Z',
});

export const record = (...ledger: LedgerEntry[]): ProspectRecord => ({
  prospect: prospect(),
  ledger,
});
