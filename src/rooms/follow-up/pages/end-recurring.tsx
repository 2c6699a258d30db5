import { forbidden, ok } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { endTemplate } from "../commands/end-template.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { recurringPage } from "../queries/recurring-page.ts";
import { recurringLinks } from "../rules/recurring-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit: { world, actor, today }, params }) => {
  const found = show(await recurringPage(world, actor, { id: params.id }));
  const { row, turns } = show(found.mayWrite ? ok(found) : forbidden());
  const coming = turns.filter(
    ({ state, dueDay }) => state === "planned" && Temporal.PlainDate.compare(dueDay, today) > 0,
  );
  return { row, count: coming.length };
});

export const action = form(
  async ({ visit, fields, params }) =>
    endTemplate(visit.world, visit.actor, { ...fields, template: params.id }, visit.requestId),
  (_, { params }) => `${recurringLinks.one(params.id ?? "")}?klart=follow-up.recurring-ended`,
);

/** That something is not to come back. */
export default function EndRecurring({ loaderData: { row, count } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("recurring.end")}
      kicker={row.title}
      lead={t("recurring.end-lead", { count })}
      back={recurringLinks.one(row.id)}
      submit={t("recurring.end")}
      kind="danger"
    >
      <TextArea {...field("reason", "")} label={t("recurring.reason")} rows={3} />
    </ActPage>
  );
}
