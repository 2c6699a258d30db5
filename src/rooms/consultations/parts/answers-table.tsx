import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { AnswerLine } from "../queries/answers-page.ts";
import { compilingLinks } from "../rules/compiling-links.ts";
import { StanceTag } from "./stance-tag.tsx";

type AnswersTableProps = {
  brief: { id: string; allowed: ReadonlySet<string> };
  answers: readonly AnswerLine[];
};

function Handled({ viewpoints, unhandled }: AnswerLine) {
  const t = useTexts("consultations");
  if (viewpoints === 0) return "–";
  if (unhandled === 0) return <StatusTag tone="success" label={t("answers.all-handled", { count: viewpoints })} />;
  return t("answers.handled-of", { handled: viewpoints - unhandled, count: viewpoints });
}

function useAnswerColumns(consultation: string): Column<AnswerLine>[] {
  const t = useTexts("consultations");
  const { dayOf } = useFormats();
  return [
    {
      key: "name",
      header: t("answers.who"),
      primary: true,
      cell: ({ id, name }) => <a href={compilingLinks.answer(consultation, id)}>{name}</a>,
    },
    {
      key: "stance",
      header: t("answers.stance"),
      cardLabel: false,
      cell: ({ stance }) => <StanceTag stance={stance} />,
    },
    {
      key: "kind",
      header: t("answers.kind"),
      cell: ({ kind, askedAs }) =>
        `${t(`kind.${kind}`)}${askedAs === "unsolicited" ? ` (${t("answers.unsolicited")})` : ""}`,
    },
    { key: "number", header: t("answers.number"), nowrap: true, cell: ({ senderNumber }) => senderNumber ?? "–" },
    {
      key: "day",
      header: t("answers.received"),
      nowrap: true,
      cell: ({ receivedAt, late }) => (
        <>
          {dayOf(receivedAt)} {late && <StatusTag tone="warning" label={t("answers.late")} />}
        </>
      ),
    },
    { key: "handled", header: t("answers.viewpoints"), cell: (line) => <Handled {...line} /> },
  ];
}

/** Each answer that counts: whose, in which form, what it thinks, and how far its viewpoints have come. */
export function AnswersTable({ brief, answers }: AnswersTableProps) {
  const t = useTexts("consultations");
  const bring = { href: compilingLinks.bring(brief.id), label: t("upload.title") };
  const empty = (
    <EmptyState
      title={t("answers.none")}
      text={t("answers.none-text")}
      {...(brief.allowed.has("enter-answer") ? { action: bring } : {})}
    />
  );
  const columns = useAnswerColumns(brief.id);
  return (
    <DataTable
      caption={t("answers.list")}
      captionHidden
      rows={answers}
      rowKey={({ id }) => id}
      empty={empty}
      columns={columns}
    />
  );
}
