import type { Stage, Who } from './promised.ts';

/**
 * What a matched pattern means, in every language. A *positive* cue says who moves, how firm it is
 * and how much it is worth alone (0 to 1); the others take away.
 */
export interface Cue {
  role:
    | 'positive'
    | Veto
    | 'inert'
    | 'stillToCome'
    | 'condition'
    | 'joint'
    | 'politeness'
    | 'presence'
    | 'return';
  who?: Who;
  stage?: Stage;
  worth?: number;
}

/**
 * How far a veto reaches: `clause` the whole clause of the date; `verb` only when it stands nearer
 * to the date than the promise does; `plan` the same, for what is told rather than proposed or asked;
 * `date` only the date inside its match.
 */
type Veto = 'clause' | 'verb' | 'plan' | 'date';

export const cues = {
  /** "I will send", "we'll call" */
  commits: { role: 'positive', who: 'sender', stage: 'promised', worth: 0.9 },
  /** "I can send it", "we hope to", "you will have it", "will be shipped" */
  commitsSoftly: { role: 'positive', who: 'sender', stage: 'promised', worth: 0.75 },
  /** "the funds will be wired": nobody named, but theirs to do */
  isToBe: { role: 'positive', who: 'sender', stage: 'promised', worth: 0.65 },
  /** "let's", "how about", "would Tuesday work", "are you free" */
  proposes: { role: 'positive', who: 'both', stage: 'proposed', worth: 0.85 },
  /** "I'm available Wednesday", "I could do Tuesday" */
  offers: { role: 'positive', who: 'both', stage: 'proposed', worth: 0.75 },
  /** "see you", "our call is on" */
  meets: { role: 'positive', who: 'both', stage: 'promised', worth: 0.85 },
  /** "scheduled for", "there will be a call" */
  isArranged: { role: 'positive', who: 'both', stage: 'promised', worth: 0.7 },
  /** "Tuesday works for me" */
  accepts: { role: 'positive', who: 'both', stage: 'promised', worth: 0.8 },
  /** "please send", "can you" */
  asks: { role: 'positive', who: 'recipient', stage: 'asked', worth: 0.85 },
  /** "I need it by", "you must", "is due on" */
  needs: { role: 'positive', who: 'recipient', stage: 'asked', worth: 0.75 },
  /** "we need to finish this by" */
  mustTogether: { role: 'positive', who: 'both', stage: 'promised', worth: 0.6 },
  /** "I sent", "you told me" */
  past: { role: 'verb' },
  /** "John will", "they plan to" */
  others: { role: 'verb' },
  /** "meet with the customer": a plan with somebody else, when it is told and not proposed */
  elsewhere: { role: 'plan' },
  /** "not", "can't", "no longer" */
  negates: { role: 'clause' },
  /** "out of the office", "on vacation" */
  absent: { role: 'clause' },
  /** "the agreement of", "Monday's report", "until", "every" */
  datesSomething: { role: 'date' },
  /** Words that look like a cue and are none: "please find", "do not hesitate", "kick off" */
  inert: { role: 'inert' },
  /** Past in form only: "we were hoping", "if you had", "have it signed" */
  stillToCome: { role: 'stillToCome' },
  /** "if", "as soon as" */
  conditions: { role: 'condition' },
  /** "if possible", "if that works": conditions in form only */
  polite: { role: 'politeness' },
  /** "when I'm back on the 20th": the day is that of what is promised for then */
  returns: { role: 'return' },
  /** "I'll be in Leeds": where somebody is; it becomes a proposal by what is asked next */
  presence: { role: 'presence' },
  /** "meet", "talk": what takes two, whoever says it */
  joint: { role: 'joint' },
} as const satisfies Record<string, Cue>;

export type CueName = keyof typeof cues;
export const cueOf = (name: CueName): Cue => cues[name];
