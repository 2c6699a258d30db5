import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import type { BodyData } from "./body-data.ts";
import { ContactTable } from "./contact-table.tsx";

type Props = { data: BodyData; today: Temporal.PlainDate; keeps: boolean; reader: string | null };

/** How the body is reached. `reader` is who is looking, who may say that their own contact points work. */
export function BodyContacts({ data, today, keeps, reader }: Props) {
  const t = useTexts("organisation");
  const { slug, to_day } = data.body;
  if (to_day !== null && !keeps && data.contactPoints.length === 0) return null;
  const add = `/organisation/${slug}/kontaktvagar/ny`;
  return (
    <PageSection
      heading={t("contact.points")}
      id="kontaktvagar"
      action={keeps && <ActionLink href={add} label={t("add-contact")} kind="secondary" />}
    >
      <ContactTable
        caption={t("contact.points")}
        points={data.contactPoints.map((point) => ({ ...point, slug }))}
        today={today}
        mayVerify={({ owner_id }) => keeps || (reader !== null && owner_id === reader)}
        mayChange={() => keeps}
        empty={
          <EmptyState
            title={t("contact.none")}
            {...(keeps ? { action: { href: add, label: t("add-contact") } } : {})}
          />
        }
      />
    </PageSection>
  );
}
