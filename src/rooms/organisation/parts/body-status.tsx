import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { BodyData } from "./body-data.ts";
import { useNames } from "./use-names.ts";

/** First of all on the page of a body that has ended, or will: when, and what came after it. */
export function BodyStatus({ data, today }: { data: BodyData; today: Temporal.PlainDate }) {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const { body, successions } = data;
  const name = nameOf(body.name, body.name_en);
  const coming = Temporal.PlainDate.compare(body.from_day, today) > 0;
  const into = successions.filter(({ later, kind }) => later && kind !== "split");
  if (!body.to_day)
    return coming ? <Notice tone="info">{t("status.coming", { name, day: body.from_day.toString() })}</Notice> : null;
  const passed = Temporal.PlainDate.compare(body.to_day, today) < 0;
  return (
    <Notice tone={passed ? "info" : "warning"}>
      {into.length === 0 && (
        <p>{t(passed ? "status.ended" : "status.ending", { name, day: body.to_day.toString() })}</p>
      )}
      {into.map((next) => (
        <p key={next.slug}>
          {t(passed ? "status.merged" : "status.merging", { name, day: next.day.toString() })}{" "}
          <a href={`/organisation/${next.slug}`}>{nameOf(next.name, next.name_en)}</a>
        </p>
      ))}
      {passed && <p>{t("status.kept")}</p>}
    </Notice>
  );
}
