/** Mailbox roots and folders (§3, §4). A root's `data-folder-name` is the account's address. */
import { openFolder } from '../navigate.ts';
import { page } from '../store.ts';

export function FolderPane() {
  const { settings, me } = page().mailbox;
  return (
    <nav id="folderPaneDroppableContainer" data-app-section="NavigationPane" class="folderPane">
      <div role="tree" aria-label={page().words.title.replace('{}', me.name)}>
        <Root address={me.address} number={1} />
        <Folders />
        {settings.sharedMailbox !== '' && <Root address={settings.sharedMailbox} number={2} />}
      </div>
    </nav>
  );
}

function Root({ address, number }: { address: string; number: number }) {
  const short = address.split('@')[0] ?? address;
  return (
    <div
      id={`primaryMailboxRoot_${number}a7f`}
      role="treeitem"
      aria-level={1}
      aria-expanded={number === 1}
      data-folder-name={address}
      title={address}
      class="mailboxRoot"
      tabindex={0}
    >
      <span>{short}</span>
    </div>
  );
}

function Folders() {
  const { words, mailbox, route } = page();
  const current = 'folder' in route ? route.folder : null;
  return Object.entries(words.folders).map(([folder, name]) => {
    const inside = mailbox.conversations.filter((conversation) => conversation.folder === folder);
    const unread = inside.filter(({ messages }) => messages.some((message) => message.unread));
    return (
      <div
        key={folder}
        role="treeitem"
        aria-level={2}
        aria-selected={folder === current}
        data-folder-name={folder}
        title={`${name} - ${inside.length} (${unread.length})`}
        tabindex={-1}
        onClick={() => openFolder(folder)}
      >
        <span>{name}</span>
        {unread.length > 0 && <span class="count">{unread.length}</span>}
      </div>
    );
  });
}
