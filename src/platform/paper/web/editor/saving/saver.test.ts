import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSaver, pauses, type SaveState, type Sent } from "./saver.ts";

const saved = (version: number): Sent => ({ kind: "saved", version, savedAt: "2024-02-08T13:02:00Z" });

describe("createSaver", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function writer() {
    const sent: [string, number][] = [];
    const shown: SaveState["kind"][] = [];
    const answers: ((sent: Sent) => void)[] = [];
    const state = { text: "a" };
    const saver = createSaver({
      version: 1,
      read: () => state.text,
      show: ({ kind }) => shown.push(kind),
      send: (text, version) => {
        sent.push([text, version]);
        return new Promise<Sent>((resolve) => answers.push(resolve));
      },
    });
    const write = (text: string) => {
      state.text = text;
      saver.change();
    };
    const answer = async (one: Sent) => {
      answers.shift()?.(one);
      await vi.advanceTimersByTimeAsync(0);
    };
    return { saver, sent, shown, write, answer };
  }
  const wait = (pause: number) => vi.advanceTimersByTimeAsync(pause);

  it("saves once when the writer has paused, with the version that the last answer brought", async () => {
    const { sent, shown, write, answer, saver } = writer();
    write("ab");
    await wait(pauses.write - 100);
    write("abc");
    await wait(pauses.write - 100);
    expect(sent).toEqual([]);
    await wait(100);
    expect(sent).toEqual([["abc", 1]]);
    await answer(saved(2));
    expect(saver.owes()).toBe(false);
    write("abcd");
    await wait(pauses.write);
    expect(sent.at(-1)).toEqual(["abcd", 2]);
    expect(shown).toEqual(["unsaved", "unsaved", "saving", "saved", "unsaved", "saving"]);
  });

  it("never has two tries under way, and saves what was written meanwhile after", async () => {
    const { sent, shown, write, answer, saver } = writer();
    write("ab");
    const first = saver.now();
    write("abc");
    expect(saver.now()).toBe(first);
    await wait(pauses.write * 2);
    expect(sent).toEqual([["ab", 1]]);
    await answer(saved(2));
    expect(shown.at(-1)).toBe("unsaved");
    await wait(pauses.write);
    expect(sent.at(-1)).toEqual(["abc", 2]);
  });

  it("tries again by itself when nobody answered, and only after a change when it was refused", async () => {
    const { sent, write, answer, saver } = writer();
    write("ab");
    await wait(pauses.write);
    await answer({ kind: "away" });
    expect(saver.owes()).toBe(true);
    await wait(pauses.retry);
    expect(sent.length).toBe(2);
    await answer({ kind: "refused", text: "För lång." });
    await wait(pauses.retry * 2);
    expect(sent.length).toBe(2);
    write("a");
    await wait(pauses.write);
    expect(sent.at(-1)).toEqual(["a", 1]);
  });

  it("saves nothing more over another's text until the writer has chosen", async () => {
    const { sent, write, answer, saver } = writer();
    write("ab");
    await wait(pauses.write);
    await answer({ kind: "overtaken", current: { content: {}, version: 7, by: "Hedda", at: "" } });
    write("abc");
    await wait(pauses.retry);
    void saver.now();
    expect(sent.length).toBe(1);
    void saver.goOn(7);
    expect(sent.at(-1)).toEqual(["abc", 7]);
  });

  it("saves now and then also for one who never pauses", async () => {
    const { sent, write } = writer();
    for (let key = 0; key < pauses.most / 1_000; key++) {
      write(`text ${key}`);
      await wait(1_000);
    }
    expect(sent).toEqual([["text 14", 1]]);
  });

  it("does nothing when nothing has been written", async () => {
    const { sent, saver } = writer();
    await saver.now();
    expect(sent).toEqual([]);
  });
});
