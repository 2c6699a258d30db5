import { Node } from "prosemirror-model";
import { expect, it } from "vitest";
import { createAbout } from "./about.ts";
import { editorSchema } from "./editor-schema.ts";
import { ownViewpoints } from "./own-viewpoints.ts";

const text = (...ids: string[]) =>
  Node.fromJSON(editorSchema, {
    type: "doc",
    content: ids.map((id) => ({
      type: "paragraph",
      content: [{ type: "text", text: "mer", marks: [{ type: "viewpoint", attrs: { id, kind: "wish" } }] }],
    })),
  });

it("gives viewpoints from elsewhere an id of their own, and leaves those that are here", () => {
  const asked: string[] = [];
  const renew = (id: string) => `new-${asked.push(id)}`;
  const pasted = ownViewpoints(text("b", "a", "b").slice(0), text("a"), renew);
  const ids = pasted.content.content.map((node) => node.firstChild?.marks[0]?.attrs.id);
  expect(ids).toEqual(["new-1", "a", "new-1"]);
  expect(asked).toEqual(["b"]);
});

it("knows what each viewpoint is about, and what the server has not been told", () => {
  const about = createAbout({ a: "s1" });
  expect([about.of("a"), about.of("b"), about.untold()]).toEqual(["s1", null, {}]);
  about.set("a", "s2");
  const sent = about.untold();
  about.set("a", null);
  about.told(sent);
  expect(about.untold()).toEqual({ a: null });
  about.told(about.untold());
  expect([about.of("a"), about.untold()]).toEqual([null, {}]);
});
