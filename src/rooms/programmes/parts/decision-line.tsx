import { useTexts } from "../../../platform/web/use-texts.ts";

type Decided = {
  decidedBy: string | null;
  decidedDay: Temporal.PlainDate | null;
  paragraph: string | null;
  inForceFrom: Temporal.PlainDate | null;
  supersededDay: Temporal.PlainDate | null;
  repealedDay: Temporal.PlainDate | null;
};
type LineProps = { brief: Decided; today: Temporal.PlainDate };

/** Since when a version is in force, or when it was, and who decided it: what a reader asks before reading. */
export function DecisionLine({ brief, today }: LineProps) {
  const t = useTexts("programmes");
  const { decidedBy, decidedDay, paragraph, inForceFrom } = brief;
  if (!decidedDay || !inForceFrom) return null;
  const until = brief.repealedDay ?? brief.supersededDay;
  const begun = Temporal.PlainDate.compare(inForceFrom, today) <= 0;
  const over = until !== null && Temporal.PlainDate.compare(until, today) <= 0;
  const since = t(begun ? "version.holds-since" : "version.holds-from", { day: inForceFrom.toString() });
  const holds = over ? t("version.held", { from: inForceFrom.toString(), to: until.toString() }) : since;
  const by = t("version.by", { by: decidedBy ?? "", day: decidedDay.toString(), paragraph: paragraph ?? "" });
  return (
    <>
      <span>{holds}</span>
      <span>{by}</span>
    </>
  );
}
