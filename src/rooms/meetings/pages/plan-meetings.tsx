import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { planMeetings } from "../commands/plan-meetings.ts";
import { HourFields } from "../parts/hour-fields.tsx";
import { planningBodies } from "../queries/planning-bodies.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async ({ visit }) => ({
  bodies: show(await planningBodies(visit.world, visit.actor, {})),
}));

export const action = form(
  async ({ visit, fields }) => planMeetings(visit.world, visit.actor, fields, visit.requestId),
  () => `${meetingLinks.calendar}?klart=meetings.planned`,
);

type Body = PageProps<typeof loader>["loaderData"]["bodies"][number];

function BodyField({ bodies }: { bodies: readonly Body[] }) {
  const t = useTexts("meetings");
  const { field } = useRefilled();
  const choices = bodies.map(({ id, name }) => ({ value: id, label: name }));
  const only = bodies.length === 1 ? bodies[0]?.id : undefined;
  return <SelectField {...field("body", only)} label={t("field.body")} choices={choices} placeholder={t("choose")} />;
}

/** One or many days of a body at once: a list with a day on each line, as it stands in the year's plan. */
export default function PlanMeetings({ loaderData: { bodies } }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  const { field } = useRefilled();
  return (
    <ActPage title={t("act.plan")} lead={t("plan.lead")} back={meetingLinks.calendar} submit={t("plan.submit")}>
      <BodyField bodies={bodies} />
      <TextArea {...field("days")} label={t("field.days")} description={t("hint.days")} rows={8} />
      <HourFields startsAt="" place="" />
    </ActPage>
  );
}
