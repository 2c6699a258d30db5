import type { ReportedMark } from "./document-structure.ts";
import { attributeOf, xmlEvents } from "./xml-events.ts";

type What = ReportedMark["what"];

const WHAT: Readonly<Record<string, What>> = {
  "w:ins": "tracked-insertion",
  "w:del": "tracked-deletion",
  "w:moveFrom": "moved-from",
  "w:moveTo": "moved-to",
};

/** What is open where a reader of the body stands. */
export type DocxMarks = {
  reported: ReportedMark[];
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text inside whatever is open; says whether it is part of the document as it now reads. */
  text(text: string): boolean;
  hidden(text: string): void;
};

/** Gathers what was changed with changes tracked; pieces by the same hand one after the other are one change. */
export function docxMarks(): DocxMarks {
  const reported: ReportedMark[] = [];
  const open: { name: string; mark: ReportedMark }[] = [];
  const add = (mark: ReportedMark, text: string) => {
    const last = reported.at(-1);
    if (last && last.what === mark.what && last.author === mark.author && last.day === mark.day) last.text += text;
    else if (text.trim() !== "") reported.push({ ...mark, text });
  };
  return {
    reported,
    open(name, attributes) {
      const what = WHAT[name];
      if (what) open.push({ name, mark: { what, text: "", ...handOf(attributes) } });
    },
    close(name) {
      if (open.at(-1)?.name === name) open.pop();
    },
    text(text) {
      for (const { mark } of open) add(mark, text);
      return !open.some(({ mark }) => mark.what === "tracked-deletion" || mark.what === "moved-from");
    },
    hidden: (text) => add({ what: "hidden-text", text: "" }, text),
  };
}

function handOf(attributes: string): { author?: string; day?: string } {
  const author = attributeOf(attributes, "w:author");
  const day = attributeOf(attributes, "w:date")?.slice(0, 10);
  return { ...(author ? { author } : {}), ...(day ? { day } : {}) };
}

/** The comments of `word/comments.xml`, each with who wrote it and when. */
export function docxComments(xml: string): ReportedMark[] {
  const comments: ReportedMark[] = [];
  let open: ReportedMark | null = null;
  for (const event of xmlEvents(xml)) {
    if (event.kind === "open" && event.name === "w:comment") {
      open = { what: "comment", text: "", ...handOf(event.attributes) };
    } else if (event.kind === "close" && event.name === "w:comment" && open) {
      comments.push({ ...open, text: open.text.trim() });
      open = null;
    } else if (event.kind === "close" && event.name === "w:p" && open) open.text += "\n";
    else if (event.kind === "text" && open) open.text += event.text;
  }
  return comments;
}
