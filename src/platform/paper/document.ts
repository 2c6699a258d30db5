import type { Language } from "../texts/texts.ts";

/** A stretch of text that looks one way. `href` is a web or mail address; a path of this site (`/…`) is a link on pages only. */
export type Run = {
  text: string;
  bold?: boolean;
  italic?: boolean;
  href?: string;
  /** What the writer marked as a viewpoint; it is seen on pages that ask for it, never on paper. */
  viewpoint?: { id: string; kind: string };
};

export type Text = string | readonly Run[];

/** `share` is a column's part of the width that is left when columns without one have taken what they need. */
export type TableColumn = { header: string; align?: "start" | "end"; share?: number };

export type Table = {
  kind: "table";
  /** What the table shows. Heard on a page even when hidden, as when the heading above says the same. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly TableColumn[];
  rows: readonly (readonly Text[])[];
  /** The first cell of a row names the row. */
  rowHeaders?: boolean;
};

/** Who approved the document and when; `words` are those of the table's head. */
export type Attests = {
  kind: "attests";
  words: { caption: string; name: string; day: string };
  rows: readonly { name: string; day: string }[];
};

/** `width` and `height` are the picture's own, in pixels; it is never drawn wider than the text. */
export type Figure = {
  kind: "figure";
  picture: { mediaType: "image/png" | "image/jpeg"; bytes: Uint8Array; width: number; height: number };
  /** What the picture says, for those who do not see it. */
  alternative: string;
  caption?: string;
};

export type List = { kind: "list"; ordered: boolean; start?: number; items: readonly (readonly Block[])[] };

/** Who signs, with title and the part of the authority. */
export type Person = { name: string; title: string; unit?: string };

export type Block =
  | { kind: "heading"; level: 1 | 2 | 3 | 4; text: string }
  | { kind: "paragraph"; text: Text }
  | { kind: "facts"; rows: readonly { label: string; value: Text }[] }
  | { kind: "quote"; blocks: readonly Block[] }
  | { kind: "note"; title?: string; blocks: readonly Block[] }
  | { kind: "signatures"; people: readonly Person[] }
  | { kind: "attachments"; items: readonly { title: Text; note?: string }[] }
  | { kind: "page-break" }
  | List
  | Table
  | Attests
  | Figure;

export type PaperHeader = {
  /** The authority first, then the part of it. */
  sender: readonly [string, ...string[]];
  /** What sort of document it is: "Tjänsteutlåtande". */
  sort?: string;
  /** As it is to be read: "Dnr SOC 2024/117". */
  number?: string;
  /** As it is to be read: "2024-02-20". */
  day?: string;
  /** Named lines under the sender, such as the case officer and the addressee. */
  details?: readonly { label: string; lines: readonly string[] }[];
};

/**
 * What is shown as a page and written as PDF and DOCX. It holds every word that is read, so that the same document always
 * becomes the same file whatever happens to the words of the house; renderers add only page numbers.
 */
export type PaperDocument = {
  language: Language;
  title: string;
  subtitle?: string;
  header: PaperHeader;
  /** Headings of level 1 stand right under the title. */
  blocks: readonly Block[];
  /** Addresses, at the foot of the first page. */
  footer?: readonly string[];
  /** Prose is set in a column that is easy to read; a sheet of tables needs the whole page. */
  width?: "column" | "page";
};
