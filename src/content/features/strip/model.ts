import type { DateFormValues } from '../../../components/date-form.tsx';
import { troubleSaid, type Said } from '../../../components/notice.tsx';
import { insertSaid } from '../../../components/insert-said.ts';
import { dayInWords, words } from '../../../components/words.ts';
import type { TemplateField } from '../../../domain/email.ts';
import { plusDays, type Day } from '../../../domain/day.ts';
import type { LadderStep } from '../../../domain/ladder.ts';
import { dayToRecord, type Suggestion } from '../../../domain/suggestion.ts';
import { ask } from '../../../messaging/client.ts';
import type { ThreadRef, ThreadState, ThreadSuggestions } from '../../../messaging/protocol.ts';
import { insertWords } from '../../insert.ts';
import { headOf, measured, refOf, withWords, type Screen } from '../../page.ts';
import { report } from '../../report.ts';
import { TakenBack } from '../../taken-back.ts';
import type { Watch } from '../../watch.ts';

export type Panel =
  | { kind: 'date'; suggestion: Suggestion | null }
  | { kind: 'ask'; step: LadderStep; fields: TemplateField[] }
  | { kind: 'found' }
  | { kind: 'more' }
  | { kind: 'text'; text: string };

/** Everything the strip shows. */
export interface Shown {
  /** `null` while the mailbox is unknown, or the conversation (`keyless`). */
  ref: ThreadRef | null;
  /** The page does not say which conversation this is. */
  keyless: boolean;
  state: ThreadState | null;
  found: ThreadSuggestions | null;
  panel: Panel | null;
  said: Said | null;
  busy: boolean;
}

/** How many of the newest messages' words the background is shown to tell absences from answers. */
const tailLength = 3;

const nothingYet: Omit<Shown, 'ref'> = {
  keyless: false,
  state: null,
  found: null,
  panel: null,
  said: null,
  busy: false,
};

/** What the strip knows and does. The background decides; this asks, shows and inserts. */
export class StripModel {
  shown: Shown | null = null;
  readonly #watch: Watch;
  readonly #draw: () => void;
  readonly #takenBack = new TakenBack();
  #screen: Screen | null = null;
  /** Counts the threads seen: an answer about an earlier one comes too late. */
  #visit = 0;

  constructor(watch: Watch, draw: () => void) {
    this.#watch = watch;
    this.#draw = draw;
  }

  async see(screen: Screen): Promise<void> {
    this.#screen = screen;
    const visit = ++this.#visit;
    if (!screen.thread) {
      this.shown = null;
      this.#draw();
      return;
    }
    try {
      const address = await this.#watch.address();
      if (visit !== this.#visit) return;
      const ref = refOf(this.#watch.webmail, screen.thread, screen.account, address);
      const same = this.shown?.ref?.key === ref?.key && this.shown?.ref?.account === ref?.account;
      const keyless = screen.thread.key === null;
      this.shown = { ...(same && this.shown ? this.shown : nothingYet), ref, keyless };
      if (ref) await this.#look(ref, visit);
      this.#draw();
      if (ref) requestIdleCallback(() => void this.#find(ref, visit));
    } catch (error) {
      if (visit === this.#visit) this.#fail(error);
    }
  }

  async #look(ref: ThreadRef, visit: number): Promise<void> {
    const thread = this.#screen?.thread;
    const messages = thread?.messages ?? [];
    const state = await ask('seeThread', {
      thread: ref,
      messages: messages.map(headOf),
      tail: messages.slice(-tailLength).map(({ body }) => body.slice(0, 20_000)),
      gone: thread ? this.#takenBack.see(thread) : [],
    });
    if (visit !== this.#visit) return;
    const { shown } = this;
    // "Read it, then send it" is no news once it was sent.
    const over = shown?.said?.passing && shown.state?.standing?.kind !== state.standing?.kind;
    this.#show(over ? { state, said: null } : { state });
  }

  /** Looks for dates in the thread; words the background holds already are not sent again. */
  async #find(ref: ThreadRef, visit: number): Promise<void> {
    const thread = this.#screen?.thread;
    if (!thread || visit !== this.#visit) return;
    try {
      const { locale } = thread;
      const loaded = thread.messages.filter(({ collapsed }) => !collapsed);
      let found = await ask('suggest', { thread: ref, locale, messages: loaded.map(measured) });
      if (found.wanted.length > 0) {
        const wanted = new Set(found.wanted);
        const messages = loaded.map((message, index) =>
          wanted.has(index) ? withWords(message) : measured(message),
        );
        found = await ask('suggest', { thread: ref, locale, messages });
      }
      if (visit === this.#visit) this.#show({ found });
    } catch (error) {
      // Suggestions are a help, not the record: without them the rep picks the day by hand.
      report('suggestions', error);
    }
  }

  #show(change: Partial<Shown>): void {
    if (!this.shown) return;
    this.shown = { ...this.shown, ...change };
    this.#draw();
  }

  #fail(error: unknown): void {
    this.shown ??= { ...nothingYet, ref: null };
    this.#show({ said: troubleSaid(error), busy: false });
  }

  open(panel: Panel | null): void {
    this.#show({ panel });
  }

  hush(): void {
    this.#show({ said: null });
  }

  /** Runs one action at a time; a failure is said, and what was on screen stays. */
  async #act(run: (ref: ThreadRef, state: ThreadState) => Promise<Partial<Shown>>): Promise<void> {
    const { shown } = this;
    if (!shown?.ref || !shown.state || shown.busy) return;
    const visit = this.#visit;
    this.#show({ busy: true, said: null });
    try {
      const change = await run(shown.ref, shown.state);
      if (this.shown?.ref?.key === shown.ref.key) this.#show({ ...change, busy: false });
    } catch (error) {
      if (visit === this.#visit) this.#fail(error);
      else this.#show({ busy: false });
    }
  }

  record(values: DateFormValues): Promise<void> {
    return this.#act(async (thread, state) => {
      const messages = this.#screen?.thread?.messages ?? [];
      const heads = messages.map(headOf);
      const { people, standing } = state;
      const contacts = people.contacts.filter(({ address }) => address !== '');
      if (people.name === '' || contacts.length === 0) {
        return { said: { sentence: words('say_whom'), trouble: true } };
      }
      const recorded = await ask('record', {
        thread,
        account: thread.account,
        webmail: thread.webmail,
        people: { ...people, contacts },
        day: values.day,
        time: values.time,
        what: values.what,
        evidence: values.evidence,
        tone: values.tone,
        known: standing && 'commitment' in standing ? standing.commitment.id : null,
        messages: heads,
      });
      if (recorded.kind === 'conflict') {
        return { state: recorded.state, said: { sentence: words('say_conflict'), trouble: true } };
      }
      const day = dayInWords(values.day, recorded.state.today);
      return {
        state: recorded.state,
        panel: null,
        said: { sentence: words('said_recorded', day), receipt: recorded.receipt },
      };
    });
  }

  /** One click: the day, and the words it was found in. */
  recordSuggestion(suggestion: Suggestion): Promise<void> {
    const { time, evidence } = suggestion;
    const day = dayToRecord(suggestion);
    const tone = this.shown?.state?.prospect?.tone ?? 'gentle';
    return this.record({ day, time, what: '', evidence, tone });
  }

  judge(result: 'kept' | 'missed' | 'not-addressed'): Promise<void> {
    return this.#act(async (_ref, { threadId }) => {
      const { state, receipt } = await ask('judge', { threadId, result });
      const sentence = words(`said_${result.replaceAll('-', '_')}`);
      return { state, panel: null, said: { sentence, receipt } };
    });
  }

  /** Puts the words of a step into the reply; asks first for values nobody knows. */
  insert(step: LadderStep, values: Partial<Record<TemplateField, string>> = {}): Promise<void> {
    return this.#act(async (ref, state) => {
      const { prospect, threadId } = state;
      if (!prospect) return {};
      const prepared = await ask('prepare', { prospectId: prospect.id, threadId, step, values });
      if (prepared.kind === 'ask') return { panel: { kind: 'ask', step, fields: prepared.fields } };
      const report = await insertWords(this.#watch.webmail, {
        text: prepared.text,
        cc: prepared.cc,
        threadKey: ref.key,
      });
      const done = await ask('inserted', { threadId, step, tone: prepared.tone });
      return {
        state: done.state,
        panel: report.kind === 'failed' ? { kind: 'text', text: report.text } : null,
        said: insertSaid(report, step),
      };
    });
  }

  /** Quiet for this prospect until a day; without one, until tomorrow. */
  snooze(day?: Day): Promise<void> {
    return this.#act(async (_ref, { prospect, today }) => {
      if (!prospect) return {};
      const until = day ?? plusDays(today, 1);
      const { receipt } = await ask('snooze', { prospectIds: [prospect.id], until });
      const sentence = words('said_snoozed', dayInWords(until, today));
      return { panel: null, said: { sentence, receipt } };
    });
  }

  /** Nobody answered the letting-go email: the prospect is closed as ignored. */
  close(): Promise<void> {
    return this.#act(async (_ref, { prospect }) => {
      if (!prospect) return {};
      const { receipt } = await ask('close', { prospectId: prospect.id, outcome: 'ignored' });
      return { panel: null, said: { sentence: words('said_closed'), receipt } };
    });
  }

  setTone(tone: 'direct' | 'gentle'): Promise<void> {
    return this.#act(async (_ref, { prospect }) => {
      if (!prospect) return {};
      const changes = { tone };
      const { receipt } = await ask('changeProspect', { prospectId: prospect.id, changes });
      return { said: { sentence: words(`said_tone_${tone}`), receipt } };
    });
  }

  dismissSuggestion(suggestion: Suggestion): Promise<void> {
    return this.#act(async (_ref, { threadId }) => {
      const { receipt } = await ask('dismiss', { threadId, suggestion: suggestion.id });
      const left = this.shown?.found?.suggestions.filter(({ id }) => id !== suggestion.id) ?? [];
      const found = this.shown?.found ? { ...this.shown.found, suggestions: left } : null;
      return { found, said: { sentence: words('said_dismissed'), receipt } };
    });
  }

  undo(receipt: string): Promise<void> {
    return this.#act(async () => {
      const { undone } = await ask('undo', { receipt });
      return { said: { sentence: words(undone ? 'said_undone' : 'said_not_undone') } };
    });
  }
}
