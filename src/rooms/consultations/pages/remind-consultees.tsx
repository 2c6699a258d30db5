import { textsOf } from "../../../platform/texts/texts.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { sendReminders } from "../commands/send-reminders.ts";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { openConsultation } from "../parts/open-consultation.ts";
import { wall } from "../queries/wall.ts";
import { consultationLinks } from "../rules/consultation-links.ts";
import { reminderParts } from "../rules/reminder-parts.ts";
import { wallOrder } from "../rules/wall-order.ts";

export const handle = consultationTrail;

export const loader = page(async (asked) => {
  const brief = await openConsultation(asked, "remind");
  const { visit, url } = asked;
  const rows = wallOrder(show(await wall(visit.world, visit.actor, { consultation: brief.id })), "urgency");
  const open = rows.map((row) => ({ ...row, parts: reminderParts(row) })).filter(({ parts }) => parts.length > 0);
  return { brief, open, only: url.searchParams.get("instans") };
});

export const action = form(
  ({ visit, fields, params }) =>
    sendReminders(visit.world, visit.actor, { ...fields, consultation: params.id }, visit.requestId),
  (_, { params }) => `${consultationLinks.page(params.id ?? "")}?klart=consultations.reminded`,
);

const asList = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function WithoutMail({ names }: { names: readonly string[] }) {
  const t = useTexts("consultations");
  if (names.length === 0) return null;
  return (
    <Notice tone="info" title={t("draft.good-to-know")}>
      <p>{t("reminder.without-mail", { names: names.join(", ") })}</p>
    </Notice>
  );
}

/** What each is reminded of, word for word as it is sent; those that are late or at risk stand chosen. */
export default function RemindConsultees({ loaderData: { brief, open, only } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  // Shown as it is sent: mails are in Swedish, whatever language one reads the pages in.
  const sent = textsOf("sv", "consultations");
  const { field, frame, values } = useRefilled();
  const usual = open.flatMap(({ id, standing }) =>
    only ? (id === only ? [id] : []) : standing === "overdue" || standing === "at-risk" ? [id] : [],
  );
  const chosen = frame.errors.length > 0 ? asList(values.consultees) : usual;
  const { error } = field("consultees");
  const silent = open.filter(({ delivery, email }) => delivery === "none" && email === null);
  if (open.length === 0) {
    const back = { href: consultationLinks.page(brief.id), label: t("proposal.to-consultation") };
    return <EmptyState title={t("reminder.none")} text={t("reminder.none-text")} action={back} />;
  }
  return (
    <ActPage
      title={t("act.remind")}
      kicker={`${brief.number} ${brief.title}`}
      lead={t("reminder.lead")}
      back={consultationLinks.page(brief.id)}
      submit={t("reminder.send")}
    >
      <WithoutMail names={silent.map(({ name }) => name)} />
      <CheckboxGroup
        name="consultees"
        label={t("reminder.to")}
        values={chosen}
        {...(error ? { error } : {})}
        choices={open.map(({ id, name, parts }) => ({
          value: id,
          label: name,
          description: parts.map(({ key, values: blanks }) => sent(key, blanks)).join(" "),
        }))}
      />
    </ActPage>
  );
}
