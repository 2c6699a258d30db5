import { useTexts } from "../../../platform/web/use-texts.ts";
import { Difference, type Stretch } from "../../../ui/difference.tsx";

type Changed = { kind: "same" | "inserted" | "deleted"; text: string };
const marks = { same: "same", inserted: "added", deleted: "removed" } as const satisfies Record<
  Changed["kind"],
  Stretch["is"]
>;

/** How words became others: what is new is underlined, what is gone struck, and both said aloud. */
export function ChangedWords({ words }: { words: readonly Changed[] }) {
  const t = useTexts("follow-up");
  const stretches = words.map(({ kind, text }): Stretch => ({ text, is: marks[kind] }));
  return <Difference stretches={stretches} labels={{ added: t("thread.added"), removed: t("thread.removed") }} />;
}
