/** Named, and without anybody's words: an error's message may hold page content, its name does not. */
export function report(id: string, error: unknown): void {
  console.error(`agreed: ${id} failed`, error instanceof Error ? error.name : 'unknown');
}
