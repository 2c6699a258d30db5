import { expect, it } from "vitest";
import type { ReportText } from "../model.ts";
import { markSentence, sentencesIn } from "./sentences-in.ts";

const bold = [{ type: "strong" }];
const text: ReportText = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "Lokaler" }] },
    {
      type: "bullet_list",
      content: [
        {
          type: "list_item",
          content: [
            {
              type: "paragraph",
              content: [
                { type: "text", text: "Vi är positiva, bl.a. till sektorerna. " },
                { type: "text", text: "Larmkedjan", marks: bold },
                { type: "text", text: " bör bli tydligare. Tack." },
              ],
            },
          ],
        },
      ],
    },
  ],
};

it("finds each sentence, and does not end one at an abbreviation", () => {
  expect(sentencesIn(text)).toEqual([
    { words: "Lokaler", marked: false },
    { words: "Vi är positiva, bl.a. till sektorerna.", marked: false },
    { words: "Larmkedjan bör bli tydligare.", marked: false },
    { words: "Tack.", marked: false },
  ]);
});

it("marks one sentence and no more, through other marks", () => {
  const marked = markSentence(text, 2, { id: "v", kind: "wish" });
  expect(marked && sentencesIn(marked).map((one) => one.marked)).toEqual([false, false, true, false]);
  const json = JSON.stringify(marked);
  expect(json.match(/"viewpoint"/g)).toHaveLength(2);
  expect(json).toContain('"text":" Tack."');
  expect(json).toContain('[{"type":"viewpoint","attrs":{"id":"v","kind":"wish"}},{"type":"strong"}]');
  expect(markSentence(text, 9, { id: "v", kind: "wish" })).toBeNull();
});
