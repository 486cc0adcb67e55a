/**
 * Pictures of the Gmail replica in each of its states, for whoever works on it:
 * `npx tsx test/page/look.ts [folder]`.
 */
import { mkdirSync } from 'node:fs';
import type { ReplicaOptions } from '../webmail-replica/answer.ts';
import { launchBrowser, openReplica } from './harness/gmail-replica.ts';

interface Look {
  name: string;
  where: string;
  options?: Partial<ReplicaOptions>;
  press?: string;
}

const looks: Look[] = [
  { name: 'inbox', where: '#inbox' },
  { name: 'sections', where: '#inbox', options: { sectionedInbox: true } },
  { name: 'thread', where: 'northwind-pilot' },
  { name: 'reply', where: 'northwind-pilot', press: '.btDi4d .bkH' },
  { name: 'reply-all-2023', where: 'osei-fleet', options: { generation: '2023' }, press: '.bkI' },
  { name: 'recipients', where: 'osei-fleet', press: '.btDi4d .bkI' },
  { name: 'hebrew', where: 'galil-demo', options: { locale: 'he' }, press: '.btDi4d .bkH' },
  { name: 'german-dark', where: 'weiss-angebot', options: { locale: 'de', theme: 'dark' } },
  { name: 'split', where: 'halden-rollout', options: { readingPane: 'right' } },
  { name: 'plain', where: 'bright-renewal', options: { plainText: true }, press: '.btDi4d .bkH' },
  { name: 'popup', where: '#inbox', press: '[gh=cm]' },
  { name: 'long', where: 'vantage-long' },
  { name: 'compose-window', where: '?view=cm&fs=1&to=dana.whitfield@northwind.example&su=Hello' },
  { name: 'hostile', where: 'hostile-names' },
];

const [folder = '.look'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const tab = await launchBrowser();
try {
  for (const look of looks) {
    const { page } = await openReplica(tab, look.where, look.options);
    if (look.press) await page.click(look.press);
    if (look.name === 'recipients') await page.click('.aoD.hl');
    await page.screenshot({ path: `${folder}/${look.name}.png` });
    const trouble = tab.trouble();
    console.log(look.name, trouble.length ? trouble : 'ok');
  }
} finally {
  await tab.close();
}
