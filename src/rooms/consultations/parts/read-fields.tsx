import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { type ReadRow, readRows } from "../rules/read-rows.ts";
import type { ToldAnswer } from "../rules/told-answer.ts";
import { ConfidenceTag } from "./confidence-tag.tsx";

type Told = { told: ToldAnswer };

function Place({ line, page, quote }: ReadRow) {
  const t = useTexts("consultations");
  if (line === null) return "–";
  const where = page === null ? t("upload.line", { line }) : t("upload.page-line", { page, line });
  return quote === "" ? where : `${where}: ”${quote}”`;
}

function Names({ told: { answer } }: Told) {
  const t = useTexts("consultations");
  if (!answer || answer.consultees.length === 0) return null;
  return (
    <DetailsBlock summary={t("upload.consultees", { count: answer.consultees.length })}>
      <ul>
        {answer.consultees.map(({ value, confidence }) => (
          <li key={`${value.name} ${value.written}`}>
            {`${value.name}${value.group ? ` (${value.group})` : value.written.toLowerCase() === value.name.toLowerCase() ? "" : ` (${t("upload.written", { written: value.written })})`} `}
            {confidence !== "certain" && <ConfidenceTag confidence={confidence} />}
          </li>
        ))}
      </ul>
    </DetailsBlock>
  );
}

function Sections({ told: { answer } }: Told) {
  const t = useTexts("consultations");
  if (!answer || answer.sections.length === 0) return null;
  return (
    <DetailsBlock summary={t("upload.sections", { count: answer.sections.length })}>
      {answer.sections.map(({ value, found }) => (
        <DetailsBlock key={`${value.heading} ${found?.line}`} summary={value.heading ?? t("upload.no-heading")}>
          {value.text.split("\n\n").map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </DetailsBlock>
      ))}
    </DetailsBlock>
  );
}

/** Everything that was read out of the file, each with how sure it is and where it was found. */
export function ReadFields({ told }: Told) {
  const t = useTexts("consultations");
  if (!told.answer) return null;
  const rows = readRows(told.answer).map((row, at) => ({ ...row, at }));
  const or = (row: ReadRow) =>
    row.alternatives.length > 0 ? ` ${t("upload.or", { others: row.alternatives.join(", ") })}` : "";
  return (
    <PageSection heading={t("upload.read-heading")} id="utlast">
      <DataTable
        caption={t("upload.read-heading")}
        captionHidden
        rows={rows}
        rowKey={({ at }) => String(at)}
        empty={null}
        columns={[
          { key: "field", header: t("upload.what"), primary: true, cell: ({ field }) => t(`upload.field.${field}`) },
          { key: "value", header: t("upload.value"), cell: (row) => `${row.word ? t(row.word) : row.value}${or(row)}` },
          {
            key: "sure",
            header: t("upload.sure"),
            cardLabel: false,
            cell: ({ confidence }) => <ConfidenceTag confidence={confidence} />,
          },
          { key: "place", header: t("upload.place"), cell: (row) => <Place {...row} /> },
        ]}
      />
      <Names told={told} />
      <Sections told={told} />
    </PageSection>
  );
}
