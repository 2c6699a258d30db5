import { Difference, type DifferenceProps, type Stretch } from "../../../ui/difference.tsx";

/** A stretch as `platform/paper/word-difference.ts` finds it. */
type Changed = { kind: "same" | "inserted" | "deleted"; text: string };
const marks: Record<Changed["kind"], Stretch["is"]> = { same: "same", inserted: "added", deleted: "removed" };

/** How words became others: what is new is underlined, what is gone struck, and both said aloud. */
export function ChangedWords({ words, ...said }: { words: readonly Changed[] } & Omit<DifferenceProps, "stretches">) {
  return <Difference stretches={words.map(({ kind, text }) => ({ text, is: marks[kind] }))} {...said} />;
}
