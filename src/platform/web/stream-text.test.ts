import { expect, it } from "vitest";
import { streamText } from "./stream-text.ts";

it("writes out every piece in order", async () => {
  async function* pieces() {
    yield "å";
    yield "ä";
  }
  expect(await new Response(streamText(pieces())).text()).toBe("åä");
});

it("stops making pieces when the reader goes", async () => {
  let made = 0;
  let ended = false;
  async function* pieces() {
    try {
      for (;;) yield `${made++}`;
    } finally {
      ended = true;
    }
  }
  const reader = streamText(pieces()).getReader();
  await reader.read();
  await reader.cancel();
  expect([ended, made < 5]).toEqual([true, true]);
});
