import { afterAll, afterEach, beforeEach, expect, vi } from "vitest";
import { closeAll } from "./at-end.ts";

// Whatever is written to the error console is something nobody has dealt with, so it fails the test.
beforeEach(() => void vi.spyOn(console, "error"));
afterEach(() => {
  const said = vi.mocked(console.error).mock?.calls ?? [];
  vi.restoreAllMocks();
  expect(said, "console.error was called").toEqual([]);
});

afterAll(closeAll);
