import { can } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { manageOrganisation, readHistory as mayReadHistory } from "../actions.ts";
import type { PersonData } from "../parts/body-data.ts";
import { mayRecordAbsence } from "../parts/may-record-absence.ts";
import { PersonAbsences } from "../parts/person-absences.tsx";
import { PersonOthers } from "../parts/person-others.tsx";
import { PersonRoles } from "../parts/person-roles.tsx";
import { PersonStatus } from "../parts/person-status.tsx";
import { TrailSection } from "../parts/trail-section.tsx";
import { personPage } from "../queries/person-page.ts";
import { readHistory } from "../queries/read-history.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/organisation", label: "organisation:organisation" },
    { href: "/organisation/personer", label: "organisation:people" },
  ],
};

export const loader = page(async ({ visit, params }) => {
  const data = show(await personPage(visit.world, visit.actor, { id: params.id }));
  const mayRead = can(visit.actor, mayReadHistory, null);
  return {
    data,
    today: visit.today,
    manages: can(visit.actor, manageOrganisation, null) && data.person.ended_day === null,
    mayRecord: mayRecordAbsence(visit, data) && data.person.ended_day === null,
    history: mayRead ? show(await readHistory(visit.world, visit.actor, { kind: "person", id: data.person.id })) : null,
  };
});

function Reach({ person }: Pick<PersonData, "person">) {
  const t = useTexts("organisation");
  const email = person.email ? <a href={`mailto:${person.email}`}>{person.email}</a> : "–";
  const phone = person.phone ? <a href={`tel:${person.phone.replace(/[^+0-9]/g, "")}`}>{person.phone}</a> : "–";
  return (
    <SummaryList
      rows={[
        { term: t("person.email"), value: email },
        { term: t("person.phone"), value: phone },
      ]}
    />
  );
}

function PersonSteps({ person }: Pick<PersonData, "person">) {
  const t = useTexts("organisation");
  const here = `/organisation/personer/${person.id}`;
  return (
    <PageSection heading={t("person.manage")}>
      <ActionRow>
        <ActionLink href={`${here}/andra`} label={t("edit-person")} kind="secondary" />
        <ActionLink href={`${here}/avsluta`} label={t("end-person")} kind="secondary" />
      </ActionRow>
    </PageSection>
  );
}

type Shown = { data: PersonData; today: Temporal.PlainDate; manages: boolean };

function Roles({ data: { person, roles }, today, manages }: Shown) {
  const t = useTexts("organisation");
  const give = { href: `/organisation/personer/${person.id}/roll/ny`, label: t("give-role") };
  const running = roles.filter(({ to }) => to === null || Temporal.PlainDate.compare(to, today) >= 0);
  const none = <EmptyState title={t("role.none-held")} {...(manages ? { action: give } : {})} />;
  return (
    <PageSection heading={t("role.now")} action={manages && <ActionLink {...give} kind="secondary" />}>
      <PersonRoles caption={t("role.now")} roles={running} person={person.id} mayEnd={manages} empty={none} />
    </PageSection>
  );
}

function EarlierRoles({ data: { person, roles }, today }: Omit<Shown, "manages">) {
  const t = useTexts("organisation");
  const over = roles.filter(({ to }) => to !== null && Temporal.PlainDate.compare(to, today) < 0);
  if (over.length === 0) return null;
  return (
    <DetailsBlock summary={t("role.earlier", { count: over.length })}>
      <PersonRoles caption={t("role.earlier-caption")} roles={over} person={person.id} mayEnd={false} empty={null} />
    </DetailsBlock>
  );
}

export default function PersonView({ loaderData }: PageProps<typeof loader>) {
  const { data, today, manages, mayRecord, history } = loaderData;
  const { person } = data;
  return (
    <>
      <PageTitle title={person.name} />
      <PageHeading title={person.name} meta={<PersonStatus data={data} today={today} />} />
      <Reach person={person} />
      <Roles data={data} today={today} manages={manages} />
      <PersonAbsences data={data} today={today} mayRecord={mayRecord} />
      <PersonOthers data={data} today={today} />
      <EarlierRoles data={data} today={today} />
      {manages && <PersonSteps person={person} />}
      <TrailSection entries={history} />
    </>
  );
}
