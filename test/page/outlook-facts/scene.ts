/**
 * The facts about Outlook's page as a table: where the fact stands, what is opened, and what of its
 * structure must then be found. Behaviour is tested in words beside it.
 */
import type { OutlookOptions } from '../../webmail-replica/outlook/settings.ts';

export interface Fact {
  section: string;
  fact: string;
  css: string;
  /** How many in the document; `some` is one or more. */
  times: number | 'some';
}

export interface Scene {
  scene: string;
  where: string;
  options: Partial<OutlookOptions>;
  /** Opens a reply first. */
  reply?: boolean;
  facts: Fact[];
}

/** One line of the table. */
export const row = (
  section: string,
  fact: string,
  css: string,
  times: number | 'some' = 'some',
): Fact => ({
  section,
  fact,
  css,
  times,
});

/** The thread most scenes open. */
export const usual = 'northwind-pilot';
export const live = 'https://outlook.live.com';
