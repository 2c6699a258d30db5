/** A text, and which section each of its viewpoints is about. */
export type WrittenText = { content: object; about: Record<string, string | null> };

/** A text that was on its way to be saved. `posted`: by the form's own button, so it is saved when the version has moved on. */
export type Draft = WrittenText & { version: number; posted: boolean };

/** The browser's own store may be full or shut off; the writing must go on without it. */
function carefully<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/**
 * Keeps what is not saved yet in this tab until it is: a reload, a crash or a lost net takes nothing. The tab's store and not the
 * browser's, which outlives the signing out: text under secrecy must not lie on a shared computer.
 */
export function createDraftStore(address: string, writer: string) {
  const key = `varn-draft ${writer} ${address}`;
  return {
    keep: (draft: Draft) => carefully(() => sessionStorage.setItem(key, JSON.stringify(draft))),
    drop: () => carefully(() => sessionStorage.removeItem(key)),
    find: (): Draft | null => carefully(() => JSON.parse(sessionStorage.getItem(key) ?? "null")),
  };
}

export type DraftStore = ReturnType<typeof createDraftStore>;
