import { AskFailed } from '../domain/trouble.ts';

/**
 * Named, and without anybody's words: an error's message may hold page content, its name does not.
 * A question that could not be answered is no defect of the page; the strip has a sentence for it.
 */
export function report(id: string, error: unknown): void {
  if (error instanceof AskFailed) return;
  console.error(`agreed: ${id} failed`, error instanceof Error ? error.name : 'unknown');
}
