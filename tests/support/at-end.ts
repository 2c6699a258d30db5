const waiting: (() => Promise<unknown>)[] = [];

/**
 * What is to be done when the test file is finished, last asked for first. Vitest itself takes such a wish only while a file is
 * read, and lets one that is made in `beforeAll` fall: what was opened there then stays open for all the files that come after.
 */
export function atEnd(close: () => Promise<unknown>): void {
  waiting.push(close);
}

/** Does all that waits. */
export async function closeAll(): Promise<void> {
  for (let close = waiting.pop(); close; close = waiting.pop()) await close();
}
