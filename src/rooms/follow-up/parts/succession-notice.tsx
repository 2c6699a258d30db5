import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { BodyInPlan } from "../queries/planning-body.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { importLinks } from "../rules/import-links.ts";

/** Where a body went, or which went into it, with the way to the other's plan. */
export function SuccessionNotice({ body, year, mayWrite }: { body: BodyInPlan; year: number; mayWrite: boolean }) {
  const t = useTexts("follow-up");
  const lines = [
    ...body.successors.map((one) => ({ ...one, key: "plan.went-into" })),
    ...body.predecessors.filter(({ day }) => day.year >= year - 1).map((one) => ({ ...one, key: "plan.came-from" })),
  ];
  const ended = body.endedDay && body.successors.length === 0 ? body.endedDay.toString() : null;
  if (lines.length === 0 && ended === null) return null;
  return (
    <Notice tone="info">
      {ended && <p>{t("plan.ended", { name: body.name, day: ended })}</p>}
      {lines.map(({ slug, name, day, key }) => (
        <p key={slug}>
          {t(key === "plan.went-into" ? "plan.went-into" : "plan.came-from", {
            body: body.name,
            name,
            day: day.toString(),
          })}{" "}
          <a href={followUpLinks.plan(slug, year)}>{t("plan.see-plan", { name })}</a>
          {mayWrite && key === "plan.came-from" && (
            <>
              {" "}
              <a href={importLinks.takeOver(slug, year)}>{t("take.entrance", { name })}</a>
            </>
          )}
        </p>
      ))}
    </Notice>
  );
}
