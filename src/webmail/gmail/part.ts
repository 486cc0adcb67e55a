import type { Selector, SelectorForm } from '../find.ts';

/** A selector by its name and forms; what it marks stands above it as a comment, which costs a mail tab nothing. */
export const part = (name: string, ...forms: SelectorForm[]): Selector => ({ name, forms });
