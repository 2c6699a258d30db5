import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { holdsOn } from "../rules/period.ts";
import type { PersonData } from "./body-data.ts";

/** Whether the person is here, away (and who stands in), or has left. */
export function PersonStatus({ data, today }: { data: PersonData; today: Temporal.PlainDate }) {
  const t = useTexts("organisation");
  const { person, absences } = data;
  if (person.ended_day)
    return <StatusTag tone="neutral" label={t("person.left", { day: person.ended_day.toString() })} />;
  const away = absences.find((absence) => holdsOn(absence, today));
  if (!away) return <StatusTag tone="success" label={t("person.here")} />;
  const to = away.to.toString();
  const label = away.substitute ? t("person.away-with", { to, name: away.substitute }) : t("person.away", { to });
  return <StatusTag tone={away.substitute ? "info" : "warning"} label={label} />;
}
