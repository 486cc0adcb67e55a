import browser from 'webextension-polyfill';

/** The number of prospects to act on; empty at zero, and said in words in the tooltip. */
export async function showBadge(due: number): Promise<void> {
  const text = due === 0 ? '' : due > 99 ? '99+' : String(due);
  const words =
    due === 0
      ? browser.i18n.getMessage('badgeNone')
      : browser.i18n.getMessage(due === 1 ? 'badgeOne' : 'badgeMany', [String(due)]);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title: `${browser.i18n.getMessage('extensionName')} – ${words}` }),
    browser.action.setBadgeBackgroundColor({ color: '#9a3412' }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
  ]);
}

/** A store that cannot be read has no number: a mark and a sentence, never a wrong count. */
export async function showTrouble(trouble: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: '!' }),
    browser.action.setTitle({
      title: browser.i18n.getMessage(`trouble_${trouble.replaceAll('-', '_')}`),
    }),
  ]);
}
