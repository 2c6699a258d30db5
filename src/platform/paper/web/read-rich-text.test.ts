import { describe, expect, it } from "vitest";
import { readRichText } from "./read-rich-text.ts";
import { readViewpointSections } from "./read-viewpoint-sections.ts";

const newId = () => "new";
const kinds = [
  { value: "wish", label: "Önskemål" },
  { value: "question", label: "Fråga" },
];
const marked = (id: string, kind: string) => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [{ type: "text", text: "mer", marks: [{ type: "viewpoint", attrs: { id, kind } }] }],
    },
  ],
});
const read = (content: string | undefined) => readRichText({ content }, "content", { newId, kinds });
const unreadable = {
  ok: false,
  problem: { kind: "invalid", fields: [{ path: "content", key: "paper:text-unreadable" }] },
};

describe("readRichText", () => {
  it("takes Markdown, and stores a viewpoint's kind by its value, whatever the writer called it", () => {
    for (const word of ["önskemål", "Önskemål", "wish"])
      expect(read(`==mer=={${word}}`)).toEqual({ ok: true, value: marked("new", "wish") });
    expect(read("==mer=={fråga q7}")).toEqual({ ok: true, value: marked("q7", "question") });
  });

  it("takes what the editor left", () => {
    expect(read(JSON.stringify(marked("a1", "wish")))).toEqual({ ok: true, value: marked("a1", "wish") });
  });

  it("is empty where nothing was written", () => {
    expect(read(undefined)).toEqual({ ok: true, value: { type: "doc", content: [{ type: "paragraph" }] } });
  });

  it("says which words a viewpoint may be marked with", () => {
    const problem = {
      path: "content",
      key: "paper:viewpoint-unknown",
      values: { word: "förslag", known: "önskemål, fråga" },
    };
    expect(read("==mer=={förslag}")).toEqual({ ok: false, problem: { kind: "invalid", fields: [problem] } });
    expect(readRichText({ content: "==mer=={förslag}" }, "content", { newId }).ok).toBe(true);
  });

  it.each(['{"type":"doc"', '{"type":"doc","content":[{"type":"table"}]}', '{"type":"doc","content":"x"}'])(
    "refuses a broken or foreign document: %s",
    (content) => expect(read(content)).toEqual(unreadable),
  );

  it("ties a problem to the path it is given", () => {
    const outcome = readRichText({ content: '{"type":"doc"' }, "content", { newId, path: "summary" });
    expect(outcome).toMatchObject({ problem: { fields: [{ path: "summary" }] } });
  });
});

describe("readViewpointSections", () => {
  const sections = (written?: string) => readViewpointSections({ "content-about": written }, "content");

  it("says what each viewpoint is about, and nothing of a text written without the editor", () => {
    expect(sections('{"a1":"s2","b":null}')).toEqual({ a1: "s2", b: null });
    expect(sections()).toEqual({});
  });

  it.each(["", "[", "7", '{"a1":7}', '{"<b>":null}'])("reads nothing out of %s", (written) =>
    expect(sections(written)).toEqual({}),
  );
});
