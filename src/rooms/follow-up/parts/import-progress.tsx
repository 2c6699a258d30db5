import type { ReactNode } from "react";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { KeyFigures } from "../../../ui/key-figures.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { PlanImportPage } from "../queries/plan-import-page.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { rightRows } from "../rules/import-counts.ts";
import { importLinks } from "../rules/import-links.ts";

type Frame = Parameters<typeof FormFrame>[0];
type Props = { found: PlanImportPage; frame: Omit<Frame, "children"> };

/** What the rows would do, or did. */
function Counts({ found: { counts } }: Props) {
  const t = useTexts("follow-up");
  const { number } = useFormats();
  const { newGoals, newActivities, changed, same, faulty } = counts;
  const figures = [
    { value: number(newGoals), label: t("import.new-goals") },
    { value: number(newActivities), label: t("import.new-activities") },
    { value: number(changed), label: t("import.changed") },
    { value: number(same), label: t("import.same") },
    {
      value: number(faulty),
      label: t("import.faulty"),
      ...(faulty > 0 ? { tone: "danger" as const, href: "#fel" } : {}),
    },
  ];
  return <KeyFigures label={t("import.counts")} figures={figures} />;
}

/** The question: shall the right rows be written? */
function Ask({ found, frame }: Props) {
  const t = useTexts("follow-up");
  const { number } = useFormats();
  const count = rightRows(found.counts);
  const write = { label: t("import.write", { count, rows: number(count) }), name: "do", value: "write" };
  const drop = { label: t("import.drop"), name: "do", value: "drop", kind: "secondary" as const };
  return (
    <FormFrame {...frame}>
      <HiddenFields fields={{ expectedVersion: String(found.version) }} />
      {found.counts.faulty > 0 && <p>{t("import.left-out", { count: found.counts.faulty })}</p>}
      <ButtonRow
        buttons={count > 0 ? [write, drop] : [drop]}
        cancel={{ href: importLinks.start(found.slug, found.year), label: t("import.other-file") }}
      />
    </FormFrame>
  );
}

/** It goes on by itself; who does not wait may leave. */
function Working({ found }: Props): ReactNode {
  const t = useTexts("follow-up");
  const { number } = useFormats();
  const { id, state, rowsDone, rowCount } = found;
  const done = {
    done: number(rowsDone),
    total: number(rowCount),
    percent: Math.floor((100 * rowsDone) / Math.max(1, rowCount)),
  };
  return (
    <>
      <Notice tone="info">{state === "reading" ? t("import.reading") : t("import.writing", done)}</Notice>
      <ActionLink href={importLinks.one(id)} label={t("import.look-again")} />
    </>
  );
}

/** How far a file has come, and what is next. */
export function ImportProgress(props: Props) {
  const t = useTexts("follow-up");
  const { state, slug, year, faultTotal } = props.found;
  const plan = <ActionLink href={followUpLinks.plan(slug, year)} label={t("import.to-plan")} />;
  const again = <ActionLink href={importLinks.start(slug, year)} label={t("import.other-file")} />;
  if (state === "reading" || state === "writing") return <Working {...props} />;
  if (state === "failed") return again;
  if (state === "dropped") return <Notice tone="info">{t("import.dropped")}</Notice>;
  return (
    <>
      <Counts {...props} />
      {state === "read" && <Ask {...props} />}
      {state === "done" && (
        <>
          <Notice tone={faultTotal > 0 ? "warning" : "success"}>
            {t(faultTotal > 0 ? "import.done-some" : "import.done-all")}
          </Notice>
          {plan}
        </>
      )}
    </>
  );
}
