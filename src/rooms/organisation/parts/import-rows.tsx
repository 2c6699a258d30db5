import { shorten } from "../../../kernel/shorten.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import { importRowsPerPage } from "../model.ts";
import type { Effect, RowOutcome } from "../rules/row-outcome.ts";
import { type ImportCounts, importView } from "./import-views.tsx";
import { PageLinks } from "./page-links.tsx";

type Data = { id: string; rows: readonly RowOutcome[]; show: keyof ImportCounts; counts: ImportCounts; page: number };

const longestShown = 40;

type Sort = "wrong" | "new" | "changed" | "unchanged";
const tones: Record<Sort, Tone> = { wrong: "danger", new: "success", changed: "info", unchanged: "neutral" };

/** The sort a row is of, in one word. */
function sortOf({ problems, effects }: RowOutcome): Sort {
  if (problems.length > 0) return "wrong";
  if (effects.some(({ kind }) => kind === "new-person" || kind === "new-role")) return "new";
  return effects.some(({ kind }) => kind !== "unchanged") ? "changed" : "unchanged";
}

/** What an effect is, in one sentence. */
function useSentence(): (effect: Effect) => string {
  const t = useTexts("organisation");
  const nameOf = (role: string) => t(`shell:role.${role}`).toLocaleLowerCase();
  return (effect) => {
    if (effect.kind === "new-role") {
      const { role, from, to } = effect.facts;
      const values = { role: nameOf(role), body: effect.bodyName, from: from.toString() };
      return to ? t("effect.new-role-until", { ...values, to: to.toString() }) : t("effect.new-role", values);
    }
    if (effect.kind === "ended-role")
      return t("effect.ended-role", { role: nameOf(effect.role), body: effect.bodyName, to: effect.to.toString() });
    if (effect.kind === "changed-role")
      return t("effect.changed-role", { role: nameOf(effect.role), body: effect.bodyName, title: effect.title });
    return t(`effect.${effect.kind}`);
  };
}

function Verdict({ row }: { row: RowOutcome }) {
  const t = useTexts("organisation");
  const sentence = useSentence();
  const sort = sortOf(row);
  const said = row.problems.map(({ path, key, values }) =>
    path === "" ? t(key, values ?? {}) : `${t(`import-field.${path}`)}: ${t(key, values ?? {})}`,
  );
  const told = sort === "wrong" ? said : row.effects.map(sentence);
  return (
    <>
      <StatusTag tone={tones[sort]} label={t(`import-sort.${sort}`)} />
      {told.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** The rows of one sort, each with what it would do or what is wrong with it. */
export function ImportRows({ data }: { data: Data }) {
  const t = useTexts("organisation");
  const { number } = useFormats();
  const who = ({ name, email }: RowOutcome) =>
    [shorten(name, longestShown), shorten(email, longestShown)].filter(Boolean).join(", ") || "–";
  const columns: Column<RowOutcome>[] = [
    { key: "number", header: t("import-row"), primary: true, cell: ({ number: line }) => number(line) },
    { key: "who", header: t("import-who"), cell: who },
    { key: "verdict", header: t("import-verdict"), cell: (row) => <Verdict row={row} /> },
  ];
  const to = (page: number) => `${importView(data.id, data.show)}&sida=${page}`;
  return (
    <>
      <DataTable
        caption={t("import-rows")}
        captionHidden
        rows={data.rows}
        rowKey={({ number: line }) => String(line)}
        columns={columns}
        empty={<EmptyState title={t("import-no-rows")} />}
      />
      <PageLinks page={data.page} perPage={importRowsPerPage} total={data.counts[data.show]} to={to} />
    </>
  );
}
