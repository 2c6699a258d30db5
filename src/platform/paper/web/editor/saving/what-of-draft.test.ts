import { expect, it } from "vitest";
import type { Draft } from "./draft-store.ts";
import { whatOfDraft } from "./what-of-draft.ts";

const standing = { content: { text: "a" }, version: 3 };
const draft = (change: Partial<Draft>): Draft => ({
  content: { text: "b" },
  about: {},
  version: 3,
  posted: false,
  ...change,
});

it.each([
  ["nothing was left", null, "drop"],
  ["it is what stands", draft({ content: { text: "a" }, version: 1 }), "drop"],
  ["it follows upon what stands", draft({}), "restore"],
  ["it was posted and never came there", draft({ posted: true }), "restore"],
  ["it was posted, and has been saved or overtaken since", draft({ posted: true, version: 2 }), "drop"],
  ["somebody else has saved since", draft({ version: 2 }), "ask"],
])("%s", (_, left, fate) => expect(whatOfDraft(left, standing)).toBe(fate));
