import { DetailsBlock } from "../../../ui/details-block.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { useTexts } from "../../web/use-texts.ts";
import type { ViewpointChoices } from "./viewpoint-choices.ts";
import { kindWord } from "./viewpoint-choices.ts";

/** How one writes headings, lists and marks in a plain text field. */
export function RichTextHelp({ kinds = [] }: { kinds?: ViewpointChoices["kinds"] }) {
  const t = useTexts("paper");
  const ways = ["heading", "subheading", "bold", "italic", "bullets", "numbers", "quote", "link"] as const;
  const rows = ways.map((way) => ({ term: t(`help.${way}`), value: <code>{t(`help.${way}-written`)}</code> }));
  const marks = kinds.map((kind) => ({
    term: kind.label,
    value: <code>{`==${t("help.viewpoint-words")}=={${kindWord(kind)}}`}</code>,
  }));
  return (
    <DetailsBlock summary={t("help.summary")}>
      <p>{t("help.lead")}</p>
      <SummaryList rows={[...rows, ...marks]} />
      {marks.length > 0 && <p>{t("help.viewpoint")}</p>}
    </DetailsBlock>
  );
}
