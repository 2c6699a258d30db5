import { BlocksView } from "../../../platform/paper/web/blocks-view.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { SideBySide } from "../../../ui/side-by-side.tsx";
import type { ItemWords } from "../queries/item-page.ts";
import type { SettledItem } from "../queries/settled-item.ts";

function Words({ blocks, otherwise }: { blocks: ItemWords["proposed"]; otherwise: string }) {
  return <Prose>{blocks.length > 0 ? <BlocksView blocks={blocks} headingLevel={3} /> : <p>{otherwise}</p>}</Prose>;
}

/** What was decided where the outcome says it all. */
function useSentence() {
  const t = useTexts("meetings");
  return ({ outcome, body, tabledTo, reason }: SettledItem) => {
    const said = t(`excerpt.decides.${outcome ?? "nothing"}`, { body, day: tabledTo?.day.toString() ?? "" });
    return reason === null ? said : `${said} ${t("excerpt.reason", { reason })}`;
  };
}

/** The proposal before the meeting; the decision after it, beside the proposal where they differ. */
export function DecisionView({ item, words }: { item: SettledItem; words: ItemWords }) {
  const t = useTexts("meetings");
  const sentence = useSentence();
  const proposal = t(item.origin ? "excerpt.administration-proposal" : "excerpt.proposal");
  const proposed = <Words blocks={words.proposed} otherwise={t("item.nothing-proposed")} />;
  if (item.outcome === null)
    return (
      <PageSection heading={proposal} id="forslag">
        {proposed}
      </PageSection>
    );
  const decided = <Words blocks={words.decision} otherwise={sentence(item)} />;
  if (item.outcome === "approved")
    return (
      <PageSection heading={t("excerpt.decision")} id="beslut">
        {decided}
        <p>{t(item.origin ? "excerpt.as-administration" : "excerpt.as-proposed")}</p>
      </PageSection>
    );
  return (
    <SideBySide
      sides={[
        { heading: t("excerpt.decision"), content: decided },
        { heading: proposal, content: proposed },
      ]}
    />
  );
}
