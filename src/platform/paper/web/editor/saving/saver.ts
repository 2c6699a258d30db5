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

/** How long the writer must have paused, and how long to wait before the next try when nobody answered, in milliseconds. */
export const pauses = { write: 1_500, retry: 10_000 } as const;

/**
 * Saves while somebody writes: one try at a time, the last text always, and nothing more after another's text has been met until
 * `goOn` says with which version.
 */
export function createSaver<Text>({ read, send, show, ...start }: Means<Text>) {
  let { version } = start;
  let changed = false;
  let met = false;
  let under: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void now(), pause);
  };
  const settle = (sent: Sent) => {
    met = sent.kind === "overtaken";
    if (sent.kind === "saved") version = sent.version;
    else changed = true;
    show(sent.kind === "saved" && changed ? { kind: "unsaved" } : sent);
    if (sent.kind === "saved" && changed) later(pauses.write);
    if (sent.kind === "away") later(pauses.retry);
  };
  const attempt = async () => {
    changed = false;
    show({ kind: "saving" });
    settle(await send(read(), version));
    under = null;
  };
  const now = (): Promise<void> => {
    clearTimeout(timer);
    if (under !== null) return under;
    if (!changed || met) return Promise.resolve();
    under = attempt();
    return under;
  };
  return {
    /** Something was written. */
    change() {
      changed = true;
      if (met || under !== null) return;
      show({ kind: "unsaved" });
      later(pauses.write);
    },
    /** Saves at once what is not saved; done when the answer is here. */
    now,
    /** Whether something would be lost if the page went away. */
    owes: () => changed || under !== null,
    /** Done when nothing is under way. */
    settled: () => under ?? Promise.resolve(),
    sending: () => under !== null,
    version: () => version,
    /** After a conflict: the writer has chosen, and what is written now follows upon `from`. */
    goOn(from: number) {
      version = from;
      met = false;
      changed = true;
      return now();
    },
    stop: () => clearTimeout(timer),
    /** Nothing more is saved until `goOn`. */
    halt() {
      clearTimeout(timer);
      met = true;
    },
  };
}

export type Saver = ReturnType<typeof createSaver>;
