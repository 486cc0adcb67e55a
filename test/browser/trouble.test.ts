import { expect } from 'vitest';
import { scenario, type World } from './harness/scenario.ts';
import { openPrepared, recordDay, recordWith } from './harness/steps.ts';
import { until } from './harness/until.ts';

const passed = '2026-11-23';
const storeIsShared = { webmails: ['gmail'], because: 'the store is the same for both' } as const;

/** Rows of a table as the browser holds them, read past the product. */
const rowsOf = ({ session }: World, table: string): Promise<unknown[]> =>
  session.inExtension(
    (_api, name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('agreed');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const all = db.transaction(name).objectStore(name).getAll();
          all.addEventListener('success', () => {
            db.close();
            resolve(all.result);
          });
        });
      }),
    table,
  );

scenario(
  'a record of a newer version is left alone, and the rep is told to update',
  storeIsShared,
  async (world) => {
    const { session, open } = world;
    const tab = await open('northwind-pilot');
    await recordDay(tab, passed);
    await session.badgeShows('1');
    await session.inExtension(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('agreed', 900);
          opening.addEventListener('upgradeneeded', () => {
            opening.result.createObjectStore('territories');
          });
          opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
          opening.addEventListener('success', () => {
            opening.result.close();
            resolve();
          });
        }),
    );
    await session.stopBackground();
    await tab.strip.press('New date');
    await tab.strip.set('Pick a day', '2026-11-30');
    await tab.strip.press(/^Record/u);
    await tab.strip.says(
      'The record was written by a newer version of Agreed. Update the extension',
    );
    const title = await session.badgeShows('!');
    expect(title).toContain('newer version');
    const popup = await session.popup(tab);
    await popup.says('written by a newer version');
    await popup.page.close();
    expect(await rowsOf(world, 'ledger')).toHaveLength(1);
    expect(await rowsOf(world, 'prospects')).toHaveLength(1);
  },
);

scenario(
  'a record that another window holds closed is waited for, and said',
  storeIsShared,
  async ({ session, open }) => {
    const tab = await open('northwind-pilot');
    await tab.strip.says('No next date');
    // An older version's page that does not let go while the newer one wants to upgrade.
    await session.inExtension(
      () =>
        new Promise<void>((resolve, reject) => {
          const gone = indexedDB.deleteDatabase('agreed');
          gone.addEventListener('error', () => reject(gone.error ?? new Error('not deleted')));
          gone.addEventListener('success', () => {
            const opening = indexedDB.open('agreed', 1);
            opening.addEventListener('success', () => {
              Object.assign(globalThis, { held: opening.result });
              resolve();
            });
          });
        }),
    );
    await tab.page.reload();
    await tab.strip.says('Another window of Agreed holds the record closed');
    await session.badgeShows('!');
    await session.inExtension(() => {
      (globalThis as unknown as { held: IDBDatabase }).held.close();
    });
    // The window was closed: the next question finds the record open again.
    await tab.page.reload();
    await recordDay(tab, passed);
    await session.badgeShows('1');
  },
);

scenario(
  'a mail page left over from before an update says so, and leaves quietly',
  {},
  async ({ session, open, replica }) => {
    const tab = await open('northwind-pilot');
    await recordDay(tab, passed);
    // The old script loses its background, as in an update; here the record goes with it.
    await session.driver.reinstall();
    if (session.id === 'chromium') {
      await tab.strip.press('New date');
      await tab.strip.says('Agreed was updated or restarted. Reload this page and try again');
    }
    // At the page's next change the old script goes; Firefox starts the new one in the open page.
    replica.receive('northwind-pilot', {
      from: { name: 'Uri Stone', address: 'uri@elsewhere.example' },
      html: '<div>Copied in by mistake.</div>',
    });
    const strips = () =>
      tab.page.evaluate(() => document.querySelectorAll('[data-agreed="strip"]').length);
    const wanted = session.id === 'chromium' ? 0 : 1;
    await until(`${wanted} strips`, async () => (await strips()) === wanted);
    await tab.page.reload();
    await tab.strip.says('No next date');
    expect(await strips()).toBe(1);
  },
);

scenario(
  'a page whose senders cannot be read: the popup names them, and the rep works by hand',
  {},
  async (world) => {
    const { session, webmail } = world;
    const tab = await openPrepared(world, 'northwind-pilot', hideSenders);
    await tab.page.waitForSelector('h2.hP, [id$="_SUBJECT"]');
    const popup = await session.popup(tab);
    await popup.says(
      webmail === 'gmail'
        ? 'Agreed cannot read these parts of Gmail'
        : 'Agreed cannot read these parts of Outlook',
    );
    expect(await popup.text()).toMatch(/sender|who wrote/iu);
    await popup.type('Name', 'Dana Whitfield');
    await recordWith(popup, passed, ['dana.whitfield@northwind.example']);
    await session.badgeShows('1');
    await popup.page.close();
    const contacts = (await rowsOf(world, 'contacts')) as { addresses: string[] }[];
    expect(contacts.map(({ addresses }) => addresses)).toEqual([
      ['dana.whitfield@northwind.example'],
    ]);
    expect(await rowsOf(world, 'ledger')).toHaveLength(1);
  },
);

/** Runs in the page before its own script: takes everything away that says who wrote a message. */
function hideSenders(): void {
  const spoil = (): void => {
    for (const part of document.querySelectorAll('.gD, .go, .g2, img.ajn, .iw')) {
      for (const name of ['email', 'name', 'jid', 'data-hovercard-id', 'class'])
        part.removeAttribute(name);
    }
    for (const part of document.querySelectorAll(
      '[id^="MSG_"][id$="_FROM"], [aria-label^="From:"]',
    )) {
      part.removeAttribute('id');
      part.removeAttribute('aria-label');
      part.textContent = '';
    }
  };
  new MutationObserver(spoil).observe(document, { childList: true, subtree: true });
}
