import type { TimeOfDay, Weekday } from './day.ts';
import { defaultWaits, type LadderWaits } from './ladder.ts';
import type { Row } from './prospect.ts';

/** The rep's choices. A field missing in an older row takes its default. */
export interface Settings extends Row {
  type: 'settings';
  /** IANA name; follows the machine, so that a travelling rep's day is the day where they are. */
  timeZone: string;
  workingWeek: Weekday[];
  waits: LadderWaits;
  /** Minutes after an agreed time of day before it counts as passed. */
  graceMinutes: number;
  /** Days of silence after which letting go is proposed. */
  quotaDays: number;
  /** Notifications come only between these times of day; the badge is always true. */
  notifyFrom: TimeOfDay;
  notifyUntil: TimeOfDay;
  /** How the rep signs, for templates. */
  repName: string;
  /** The rep's own addresses: learned from mailboxes seen, or typed. */
  ownAddresses: string[];
}

export const settingsId = 'settings:rep';

export const defaultSettings = (timeZone: string): Settings => ({
  id: settingsId,
  type: 'settings',
  schema: 1,
  updatedAt: new Date(0).toISOString(),
  timeZone,
  workingWeek: [1, 2, 3, 4, 5],
  waits: defaultWaits,
  graceMinutes: 60,
  quotaDays: 30,
  notifyFrom: '08:00',
  notifyUntil: '19:00',
  repName: '',
  ownAddresses: [],
});
