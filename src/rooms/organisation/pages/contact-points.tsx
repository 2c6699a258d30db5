import { can } from "../../../platform/access/can.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FormErrors } from "../../../ui/form-errors.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { TabsNav } from "../../../ui/tabs-nav.tsx";
import { keepContactPoints } from "../actions.ts";
import { verifyContactPoint } from "../commands/verify-contact-point.ts";
import { ContactTable } from "../parts/contact-table.tsx";
import { RoomTabs } from "../parts/room-tabs.tsx";
import { useNames } from "../parts/use-names.ts";
import { listContactPoints } from "../queries/list-contact-points.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

const views = { inaktuella: "stale", mina: "mine", alla: "all" } as const;
const viewOf = (url: URL) =>
  Object.entries(views).find(([name]) => name === url.searchParams.get("visa"))?.[1] ?? "stale";
const addressOf = (show: string) =>
  `/organisation/kontaktvagar?visa=${Object.entries(views).find(([, view]) => view === show)?.[0] ?? "alla"}`;

export const loader = page(async ({ visit, url }) => {
  const view = viewOf(url);
  const points = show(await listContactPoints(visit.world, visit.actor, { show: view }));
  const reader = visit.actor.kind === "person" ? visit.actor.id : null;
  const keeping = points.map((point) => {
    const keeps = can(visit.actor, keepContactPoints, point.body_id);
    return { ...point, keeps, verifies: keeps || (reader !== null && point.owner_id === reader) };
  });
  return { view, points: keeping, today: visit.today };
});

export const action = form(
  ({ visit, fields }) => verifyContactPoint(visit.world, visit.actor, fields, visit.requestId),
  (_, { url }) => `${addressOf(viewOf(url))}&klart=organisation.contact-verified`,
);

export default function ContactPoints({ loaderData: { view, points, today } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const { frame } = useRefilled();
  const tabs = Object.values(views).map((each) => ({
    href: addressOf(each),
    label: t(`contact.view-${each}`),
    ...(each === view ? { current: true } : {}),
  }));
  return (
    <>
      <PageTitle title={t("contact.points")} />
      <FormErrors heading={frame.errorHeading} errors={frame.errors} />
      <PageHeading title={t("contact.points")} lead={t("contact.lead")} />
      <RoomTabs current="contacts" />
      <TabsNav label={t("contact.views")} tabs={tabs} />
      <ContactTable
        caption={t("contact.points")}
        points={points}
        today={today}
        mayVerify={({ verifies }) => verifies}
        mayChange={({ keeps }) => keeps}
        bodyOf={({ body, body_en }) => nameOf(body, body_en)}
        empty={
          <EmptyState
            title={t(`contact.none-${view}`)}
            text={t("contact.none-text")}
            action={{ href: addressOf("all"), label: t("contact.view-all") }}
          />
        }
      />
    </>
  );
}
