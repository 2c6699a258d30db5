import type { TextWarning } from "./extracted-text.ts";

/** One line of a document with what its file says of it. Columns of a row are parted by tabs or by runs of blanks. */
export type DocumentLine = {
  text: string;
  page?: number;
  kind?: "heading" | "item" | "header" | "footer" | "note";
  /** Of a heading, from 1. */
  level?: number;
  /** A paragraph that ends here. */
  whole?: boolean;
  /** Whether it reaches the right margin. */
  full?: boolean;
  /** Larger or bolder than the running text. */
  emphasis?: boolean;
};

/** Something in the file that a reader of its text would not know of: days are `YYYY-MM-DD`. */
export type ReportedMark = {
  what:
    | "tracked-insertion"
    | "tracked-deletion"
    | "moved-from"
    | "moved-to"
    | "comment"
    | "hidden-text"
    | "attachment"
    | "covering-mail";
  text: string;
  author?: string;
  day?: string;
};

/** A document as lines, or, for formats that know nothing of structure, as plain text with its line ends. */
export type DocumentStructure = {
  lines: DocumentLine[] | null;
  text: string;
  pages?: number;
  reported: ReportedMark[];
  warnings: TextWarning[];
};
