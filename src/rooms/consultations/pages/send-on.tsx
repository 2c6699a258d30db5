import { addWorkingDays } from "../../../kernel/working-day.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { startConsultation } from "../commands/start-consultation.ts";
import { openIncoming } from "../parts/open-incoming.ts";
import { incomingBrief } from "../queries/incoming-brief.ts";
import { incomingLinks } from "../rules/incoming-links.ts";

export const handle: PageHandle = { trail: [{ href: incomingLinks.list, label: "consultations:incoming.list-title" }] };

/** Working days that are left to put the answers together before one's own is due. */
const toCompile = 5;

export const loader = page(async (asked) => {
  const brief = await openIncoming(asked, "send-on");
  const proposed = addWorkingDays(brief.dueDay, -toCompile);
  const { world, today } = asked.visit;
  const day = Temporal.PlainDate.compare(proposed, today) > 0 ? proposed.toString() : "";
  return { brief, day, id: world.newId() };
});

export const action = form(
  async ({ visit, fields, params }) => {
    const brief = show(await incomingBrief(visit.world, visit.actor, { consultee: params.consulteeId }));
    const asked = { ...fields, case: brief.ownCaseId, parentConsultee: brief.id };
    return startConsultation(visit.world, visit.actor, asked, visit.requestId);
  },
  ({ id }) => `/remisser/${id}?klart=consultations.sent-on`,
);

/** One asks others before one answers: a parent company its subsidiaries. What they say is put together into one answer. */
export default function SendOn({ loaderData: { brief, day, id } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("incoming.act.send-on")}
      kicker={t("incoming.kicker", { sender: brief.sender, number: brief.senderNumber })}
      lead={t("incoming.send-on-lead", { day: brief.dueDay.toString() })}
      back={incomingLinks.page(brief.id)}
      submit={t("incoming.send-on-submit")}
      hidden={{ id }}
    >
      <TextField
        {...field("title", t("incoming.send-on-start", { title: brief.title }))}
        label={t("incoming.field.title")}
      />
      <DateField
        {...field("dueDay", day)}
        label={t("incoming.field.due")}
        description={t("incoming.send-on-day-hint")}
      />
      <TextArea {...field("instructions")} label={t("incoming.instructions")} rows={4} optional={t("web:optional")} />
    </ActPage>
  );
}
