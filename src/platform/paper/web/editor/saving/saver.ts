/** A text that somebody else saved meanwhile. */
export type Overtaking = { content: object; version: number; by: string; at: string };

/** What came of one try. `away`: no answer, or one that says nothing of the text. */
export type Sent =
  | { kind: "saved"; version: number; savedAt: string }
  | { kind: "overtaken"; current: Overtaking }
  | { kind: "refused"; text: string }
  | { kind: "away" };

export type SaveState = { kind: "unsaved" | "saving" } | Sent;

type Means<Text> = {
  /** The text as it stands. */
  read: () => Text;
  send: (text: Text, version: number) => Promise<Sent>;
  show: (state: SaveState) => void;
  version: number;
};

/**
 * In milliseconds: how long the writer must have paused, how long one who never pauses goes unsaved, and how long to wait before the
 * next try when nobody answered.
 */
export const pauses = { write: 1_500, most: 15_000, retry: 10_000 } as const;

type Run<Text> = Means<Text> & {
  changed: boolean;
  /** Another's text has been met, and the writer has not chosen yet. */
  met: boolean;
  under: Promise<void> | null;
  timer?: ReturnType<typeof setTimeout> | undefined;
  latest?: ReturnType<typeof setTimeout> | undefined;
};

function stop<Text>(run: Run<Text>): void {
  clearTimeout(run.timer);
  clearTimeout(run.latest);
  run.latest = undefined;
}

function later<Text>(run: Run<Text>, pause: number): void {
  clearTimeout(run.timer);
  run.timer = setTimeout(() => void now(run), pause);
}

function settle<Text>(run: Run<Text>, sent: Sent): void {
  run.met = sent.kind === "overtaken";
  if (sent.kind === "saved") run.version = sent.version;
  else run.changed = true;
  run.show(sent.kind === "saved" && run.changed ? { kind: "unsaved" } : sent);
  if (sent.kind === "saved" && run.changed) later(run, pauses.write);
  if (sent.kind === "away") later(run, pauses.retry);
}

async function attempt<Text>(run: Run<Text>): Promise<void> {
  run.changed = false;
  run.show({ kind: "saving" });
  const sent = await run.send(run.read(), run.version);
  run.under = null;
  settle(run, sent);
}

function now<Text>(run: Run<Text>): Promise<void> {
  stop(run);
  if (run.under !== null) return run.under;
  if (!run.changed || run.met) return Promise.resolve();
  run.under = attempt(run);
  return run.under;
}

/**
 * Saves while somebody writes: one try at a time, the last text always, and nothing more after another's text has been met until
 * `goOn` says with which version.
 */
export function createSaver<Text>(means: Means<Text>) {
  const run: Run<Text> = { ...means, changed: false, met: false, under: null };
  return {
    /** Something was written. */
    change() {
      run.changed = true;
      if (run.met || run.under !== null) return;
      run.show({ kind: "unsaved" });
      later(run, pauses.write);
      run.latest ??= setTimeout(() => void now(run), pauses.most);
    },
    /** Saves at once what is not saved; done when the answer is here. */
    now: () => now(run),
    /** Whether something would be lost if the page went away. */
    owes: () => run.changed || run.under !== null,
    sending: () => run.under !== null,
    /** Done when nothing is under way. */
    settled: () => run.under ?? Promise.resolve(),
    version: () => run.version,
    /** After a conflict: the writer has chosen, and what is written now follows upon `version`. */
    goOn(version: number) {
      Object.assign(run, { version, met: false, changed: true });
      return now(run);
    },
    stop: () => stop(run),
    /** Nothing more is saved until `goOn`. */
    halt() {
      stop(run);
      run.met = true;
    },
  };
}

export type Saver = ReturnType<typeof createSaver>;
