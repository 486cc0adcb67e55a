import { copyText } from '../../components/copy-text.ts';
import type { DateFormValues } from '../../components/date-form.tsx';
import { troubleSaid, type Said } from '../../components/notice.tsx';
import { insertSaid } from '../../components/insert-said.ts';
import { dayInWords, words } from '../../components/words.ts';
import type { Counterpart } from '../../domain/counterpart.ts';
import type { TemplateField } from '../../domain/email.ts';
import type { LadderStep } from '../../domain/ladder.ts';
import type { WebmailName } from '../../domain/prospect.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Suggestion } from '../../domain/suggestion.ts';
import { ask, askTab } from '../../messaging/client.ts';
import type { Agenda, AgendaRow, NewDate } from '../../messaging/protocol.ts';
import { choicesOf, type Choices } from './settings-form.tsx';
import { readTab, requestSite, type MailTab, type TabOutcome } from './mail-tab.ts';

/** Everything the popup shows. */
export interface PopupShown {
  outcome: TabOutcome | null;
  agenda: Agenda | null;
  settings: Settings | null;
  said: Said | null;
  busy: boolean;
  ask: { step: LadderStep; fields: TemplateField[] } | null;
  text: string | null;
  /** Counts the times the thread was read anew, so that forms start over with what stands now. */
  version: number;
}

/** What the popup knows and does. */
export class PopupModel {
  #shown: PopupShown;
  readonly #draw: (shown: PopupShown) => void;

  constructor(shown: PopupShown, draw: (shown: PopupShown) => void) {
    this.#shown = shown;
    this.#draw = draw;
  }

  #show(change: Partial<PopupShown>): void {
    this.#shown = { ...this.#shown, ...change };
    this.#draw(this.#shown);
  }

  /** The lists first: they are there even when the page is not. */
  async load(): Promise<void> {
    try {
      this.#show({ agenda: await ask('agenda', {}), settings: await ask('readSettings', {}) });
      const outcome = await readTab();
      this.#show({ outcome, version: this.#shown.version + 1, agenda: await ask('agenda', {}) });
    } catch (error) {
      this.#show({ said: troubleSaid(error) });
    }
  }

  async #act(run: () => Promise<Partial<PopupShown>>): Promise<void> {
    if (this.#shown.busy) return;
    this.#show({ busy: true, said: null });
    try {
      this.#show({ ...(await run()), busy: false });
    } catch (error) {
      this.#show({ said: troubleSaid(error), busy: false });
    }
  }

  get #tab(): MailTab | null {
    const { outcome } = this.#shown;
    return outcome?.kind === 'mail' ? outcome.tab : null;
  }

  record(people: Counterpart, values: DateFormValues): Promise<void> {
    return this.#act(async () => {
      const { page, state } = this.#tab ?? {};
      if (!page?.thread) return {};
      const { standing } = state ?? {};
      return this.#save({
        thread: page.thread,
        account: page.thread.account,
        webmail: page.webmail,
        people,
        ...values,
        known: standing && 'commitment' in standing ? standing.commitment.id : null,
        messages: page.messages.map(
          ({ text: _text, html: _html, length: _length, ...head }) => head,
        ),
      });
    });
  }

  recordByHand(account: string, people: Counterpart, values: DateFormValues): Promise<void> {
    const webmail: WebmailName = this.#tab?.page.webmail ?? 'gmail';
    return this.#act(() =>
      this.#save({ thread: null, account, webmail, people, ...values, known: null, messages: [] }),
    );
  }

  async #save(date: NewDate): Promise<Partial<PopupShown>> {
    const recorded = await ask('record', date);
    await this.load();
    if (recorded.kind === 'conflict') {
      return { said: { sentence: words('say_conflict'), trouble: true } };
    }
    const day = dayInWords(date.day, recorded.state.today);
    return { said: { sentence: words('said_recorded', day), receipt: recorded.receipt } };
  }

  dismiss({ id: suggestion }: Suggestion): Promise<void> {
    return this.#act(async () => {
      const { state } = this.#tab ?? {};
      if (!state) return {};
      const { receipt } = await ask('dismiss', { threadId: state.threadId, suggestion });
      await this.load();
      return { said: { sentence: words('said_dismissed'), receipt } };
    });
  }

  rememberAccount(address: string): Promise<void> {
    return this.#act(async () => {
      const { page } = this.#tab ?? {};
      if (!page) return {};
      await ask('rememberAccount', { origin: page.origin, slot: page.slot, address });
      await this.load();
      return { said: { sentence: words('said_account', address) } };
    });
  }

  insert(step: LadderStep, values: Partial<Record<TemplateField, string>> = {}): Promise<void> {
    return this.#act(async () => {
      const { page, state, tabId } = this.#tab ?? {};
      if (!page?.thread || !state?.prospect || tabId === undefined) return {};
      const { threadId } = state;
      const prospectId = state.prospect.id;
      const prepared = await ask('prepare', { prospectId, threadId, step, values });
      if (prepared.kind === 'ask') return { ask: { step, fields: prepared.fields } };
      const { text, cc, tone } = prepared;
      const report = await askTab(tabId, 'insert', { text, cc, threadKey: page.thread.key });
      // While the popup has the focus the page may not use the clipboard; the popup may.
      const copied = report.kind === 'failed' && (await copyText(report.text));
      await ask('inserted', { threadId, step, tone });
      return {
        ask: null,
        text: report.kind === 'failed' ? report.text : null,
        said: insertSaid(copied ? { ...report, kind: 'copied' } : report, step),
      };
    });
  }

  /** The rep's answer to the browser's question decides; either way the page must be reloaded once. */
  permit(origin: string): Promise<void> {
    return this.#act(async () => {
      const permitted = await requestSite(origin);
      await this.load();
      return { said: { sentence: words(permitted ? 'said_permitted' : 'said_not_permitted') } };
    });
  }

  changeSettings(changes: Choices): Promise<void> {
    return this.#act(async () => {
      await ask('changeSettings', { changes: choicesOf(changes) });
      await this.load();
      return { said: { sentence: words('said_settings') } };
    });
  }

  copy(text: string): Promise<void> {
    return this.#act(async () => ({
      said: { sentence: words((await copyText(text)) ? 'said_on_clipboard' : 'said_by_hand') },
    }));
  }

  open({ threadId }: AgendaRow): Promise<void> {
    return this.#act(async () => {
      if (threadId !== null) await ask('openThread', { threadId });
      return {};
    });
  }

  undo(receipt: string): Promise<void> {
    return this.#act(async () => {
      const { undone } = await ask('undo', { receipt });
      await this.load();
      return { said: { sentence: words(undone ? 'said_undone' : 'said_not_undone') } };
    });
  }

  hush(): void {
    this.#show({ said: null });
  }

  stopAsking(): void {
    this.#show({ ask: null });
  }
}
