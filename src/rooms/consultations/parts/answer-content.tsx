import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import type { AnswerParts, AnswerRow } from "../queries/answer-page.ts";
import { HandlingTag } from "./handling-tag.tsx";
import { RichBlocks } from "./rich-blocks.tsx";
import { StanceTag } from "./stance-tag.tsx";
import { ViewpointKindTag } from "./viewpoint-kind-tag.tsx";

type Content = { answer: AnswerRow } & AnswerParts;

function Viewpoints({ viewpoints }: Pick<Content, "viewpoints">) {
  const t = useTexts("consultations");
  return (
    <PageSection heading={t("answers.viewpoints")} id="synpunkter">
      <DataTable
        caption={t("answers.viewpoints")}
        captionHidden
        rows={viewpoints}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t("answers.no-viewpoints")} />}
        columns={[
          { key: "words", header: t("answers.words"), primary: true, cell: ({ words }) => words },
          {
            key: "kind",
            header: t("answers.viewpoint-kind"),
            cardLabel: false,
            cell: ({ kind }) => <ViewpointKindTag kind={kind} />,
          },
          { key: "section", header: t("answers.section"), cell: ({ heading }) => heading ?? t("viewpoint.whole") },
          {
            key: "outcome",
            header: t("answers.outcome"),
            cardLabel: false,
            cell: ({ outcome }) => <HandlingTag outcome={outcome} />,
          },
        ]}
      />
    </PageSection>
  );
}

function SectionStances({ stances }: Pick<Content, "stances">) {
  const t = useTexts("consultations");
  if (stances.length === 0) return null;
  return (
    <DataTable
      caption={t("answers.section-stances")}
      rows={stances}
      rowKey={({ heading }) => heading}
      empty={null}
      columns={[
        { key: "section", header: t("answers.section"), primary: true, cell: ({ heading }) => heading },
        { key: "stance", header: t("answers.stance"), cell: ({ stance }) => <StanceTag stance={stance} /> },
      ]}
    />
  );
}

function Dissents({ dissents }: Pick<Content, "dissents">) {
  const t = useTexts("consultations");
  if (dissents.length === 0) return null;
  return (
    <PageSection heading={t("answers.dissents")} id="reservationer">
      {dissents.map(({ id, kind, names, statement }) => (
        <DetailsBlock key={id} summary={t("answers.dissent", { kind: t(`dissent.${kind}`), names })} open>
          {statement.split("\n").map((line) => (
            <p key={line}>{line}</p>
          ))}
        </DetailsBlock>
      ))}
    </PageSection>
  );
}

function Replies({ replies }: Pick<Content, "replies">) {
  const t = useTexts("consultations");
  if (replies.length === 0) return null;
  return (
    <PageSection heading={t("answers.replies")} id="fragor">
      <Prose>
        {replies.map(({ question, text }) => (
          <div key={question}>
            <h3>{question}</h3>
            <p>{text}</p>
          </div>
        ))}
      </Prose>
    </PageSection>
  );
}

/** What the answer says: its summary, its viewpoints, what was decided, who did not agree. */
export function AnswerContent({ answer, viewpoints, stances, replies, dissents }: Content) {
  const t = useTexts("consultations");
  const summary = answer.summary ?? answer.ownSummary;
  return (
    <>
      <PageSection heading={t(answer.summary === null ? "answers.own-summary" : "answers.summary")} id="sammanfattning">
        <Prose>
          <p>{summary ?? t("answers.no-summary")}</p>
        </Prose>
      </PageSection>
      <Viewpoints viewpoints={viewpoints} />
      <SectionStances stances={stances} />
      <RichBlocks heading={t("answers.decision")} text={answer.decision} />
      <Dissents dissents={dissents} />
      <Replies replies={replies} />
      <RichBlocks heading={t("answers.extract")} text={answer.extract} />
    </>
  );
}
