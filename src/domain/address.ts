/**
 * An e-mail address as it is compared: lower case, one spelling for Google's two domains.
 * Dots and plus parts are kept: they are insignificant only in some mailboxes, and merging two
 * people into one is worse than knowing one person twice.
 */
export const normalAddress = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/@googlemail\.com$/, '@gmail.com');

const addressForm = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/;
export const isAddress = (text: string): boolean => text.length <= 254 && addressForm.test(text);

export const domainOf = (address: string): string =>
  normalAddress(address).slice(address.trim().lastIndexOf('@') + 1);

/** Mail domains where two addresses say nothing about a common employer. */
const publicDomains = new Set(
  (
    'gmail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com gmx.de gmx.net ' +
    'web.de t-online.de proton.me protonmail.com fastmail.com zoho.com mail.com mail.ru yandex.ru qq.com 163.com ' +
    'orange.fr wanadoo.fr free.fr laposte.net libero.it hotmail.co.uk hotmail.fr yahoo.co.uk yahoo.fr yahoo.de'
  ).split(' '),
);

/** The company an address stands for: its domain, or `null` for a public mail service. */
export function companyDomain(address: string): string | null {
  const domain = domainOf(address);
  return publicDomains.has(domain) ? null : domain;
}

/**
 * Senders that no person reads: an answer from one is no answer, and none becomes a contact.
 * Matches the whole local part or its first word, so that `noreen@…` stays a person.
 */
const machine =
  /^(no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer[-_.]?daemon|postmaster|bounces?|notifications?|newsletters?|updates|alerts?)([-_.+].*)?$/;
export const isMachineAddress = (address: string): boolean =>
  machine.test(normalAddress(address).split('@')[0] ?? '');
