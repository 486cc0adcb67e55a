/** The top bar: search box and the account button (§3, §4). */
import { Icon } from '../icon.tsx';
import { change, page } from '../store.ts';
import { say } from '../words/words.ts';

function search(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.currentTarget instanceof HTMLInputElement)) return;
  const query = event.currentTarget.value.trim();
  // The URL stays as it was: results are shown in place (§2).
  change((state) => void (state.query = query === '' ? null : query));
}

export function TitleBar() {
  const { words } = page();
  return (
    <header id="OwaTitleBar" class="titleBar">
      <span class="brand">Outlook replica</span>
      <div id="searchBoxId-Mail" class="searchBox" role="search">
        {/* A fresh node after every search, as the real one is re-created. */}
        <input
          key={page().query ?? ''}
          id="topSearchInput"
          role="combobox"
          aria-expanded="false"
          placeholder={words.search}
          aria-label={words.search}
          value={page().query ?? ''}
          onKeyDown={search}
        />
      </div>
      <MeControl />
    </header>
  );
}

function MeControl() {
  const { words, mailbox, accountCard } = page();
  const { name, address } = mailbox.me;
  const modern = mailbox.settings.generation === '2026';
  const toggle = (): void =>
    change((state) => void (state.accountCard = state.accountCard === 'open' ? 'closed' : 'open'));
  return (
    <div id={modern ? 'owa-me-control-container' : 'O365_MainLink_Me'} class="meControl">
      <button
        id={modern ? undefined : 'mectrl_main_trigger'}
        aria-label={modern ? name : say(words.accountOf, name)}
        aria-expanded={accountCard === 'open'}
        onClick={toggle}
      >
        <Icon name="PersonRegular" />
      </button>
      {accountCard !== 'never' && (
        <div class="accountCard" style={{ display: accountCard === 'open' ? 'block' : 'none' }}>
          <div id="mectrl_currentAccount_primary">{name}</div>
          <div id="mectrl_currentAccount_secondary">{address}</div>
        </div>
      )}
    </div>
  );
}
