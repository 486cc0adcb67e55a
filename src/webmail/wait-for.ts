/** Waiting for the page to answer a click: told by its own changes, never by looking again and again. */

/**
 * Resolves with the first answer that is not `null`, asked now and after each batch of changes
 * below `root`, or with `null` when `milliseconds` have passed.
 */
export function waitFor<T>(
  root: Document | Element,
  ask: () => T | null,
  milliseconds: number,
): Promise<T | null> {
  return new Promise((resolve) => {
    const finish = (answer: T | null): void => {
      watcher.disconnect();
      clearTimeout(timer);
      resolve(answer);
    };
    const look = (): void => {
      const answer = ask();
      if (answer !== null) finish(answer);
    };
    const watcher = new MutationObserver(look);
    // One last look: a change of style sheet or layout alone raises no record.
    const timer = setTimeout(() => finish(ask()), milliseconds);
    watcher.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    look();
  });
}

/** Lets the page handle what was just done to it. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
