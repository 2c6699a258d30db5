import { can } from "../../../platform/access/can.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FormErrors } from "../../../ui/form-errors.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { keepContactPoints, manageOrganisation, readHistory as mayReadHistory } from "../actions.ts";
import { verifyContactPoint } from "../commands/verify-contact-point.ts";
import { askedDay } from "../parts/asked-day.ts";
import { BodyAbsences } from "../parts/body-absences.tsx";
import { BodyContacts } from "../parts/body-contacts.tsx";
import { BodyFacts } from "../parts/body-facts.tsx";
import { BodyMandates } from "../parts/body-mandates.tsx";
import { BodyPast } from "../parts/body-past.tsx";
import { BodyRoles } from "../parts/body-roles.tsx";
import { BodyStatus } from "../parts/body-status.tsx";
import { BodySteps } from "../parts/body-steps.tsx";
import { BodyUnits } from "../parts/body-units.tsx";
import { DayFilter } from "../parts/day-filter.tsx";
import { TrailSection } from "../parts/trail-section.tsx";
import { useNames } from "../parts/use-names.ts";
import { bodyPage } from "../queries/body-page.ts";
import { readHistory } from "../queries/read-history.ts";
import { nameOnDay } from "../rules/name-on-day.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit, params, url }) => {
  const asked = askedDay(url, visit.today);
  const data = show(
    await bodyPage(visit.world, visit.actor, {
      slug: params.slug,
      day: asked.written === "" || asked.unread ? null : asked.day,
    }),
  );
  const { id, to_day } = data.body;
  const mayRead = can(visit.actor, mayReadHistory, id);
  return {
    data,
    asked,
    today: visit.today,
    stands: to_day === null || Temporal.PlainDate.compare(to_day, visit.today) >= 0,
    manages: can(visit.actor, manageOrganisation, id),
    keeps: can(visit.actor, keepContactPoints, id),
    reader: visit.actor.kind === "person" ? visit.actor.id : null,
    history: mayRead ? show(await readHistory(visit.world, visit.actor, { kind: "body", id })) : null,
  };
});

/** The one thing done on this page itself: saying that a contact point works. */
export const action = form(
  ({ visit, fields }) => verifyContactPoint(visit.world, visit.actor, fields, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.contact-verified#kontaktvagar`,
);

export default function BodyView({ loaderData }: PageProps<typeof loader>) {
  const { data, asked, today, stands, manages, keeps, reader, history } = loaderData;
  const t = useTexts("organisation");
  const nameOf = useNames();
  const { frame } = useRefilled();
  const { body } = data;
  const then = nameOnDay(body.name, data.names, data.day);
  const name = nameOf(body.name, body.name_en);
  return (
    <>
      <PageTitle title={name} />
      <FormErrors heading={frame.errorHeading} errors={frame.errors} />
      <PageHeading
        title={name}
        kicker={t(`kind.${body.kind}`)}
        {...(then === body.name ? {} : { lead: t("body.then", { name: then, day: data.day.toString() }) })}
      />
      <BodyStatus data={data} today={today} />
      <BodyFacts data={data} />
      <DayFilter action={`/organisation/${body.slug}`} asked={asked} label={t("day.body")} />
      {stands && <BodyAbsences absences={data.absences} />}
      <BodyRoles data={data} mayGive={manages} />
      <BodyContacts data={data} today={today} keeps={keeps && stands} reader={reader} />
      <BodyMandates data={data} day={data.day} manages={manages && stands} />
      <BodyUnits data={data} day={data.day} manages={manages && stands} />
      <BodyPast data={data} />
      {manages && <BodySteps slug={body.slug} stands={body.to_day === null} />}
      <TrailSection entries={history} />
    </>
  );
}
