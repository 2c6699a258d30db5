import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { PersonLine } from "../../../ui/person-line.tsx";
import type { PersonData } from "./body-data.ts";
import { ContactStatus } from "./contact-status.tsx";
import { useNames } from "./use-names.ts";
import { usePeriod } from "./use-period.ts";

function Mandates({ mandates }: Pick<PersonData, "mandates">) {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const period = usePeriod();
  if (mandates.length === 0) return null;
  return (
    <PageSection heading={t("mandate.mandates")}>
      <DataTable
        caption={t("mandate.mandates")}
        captionHidden
        rows={mandates}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: "position",
            header: t("mandate.position"),
            primary: true,
            cell: ({ position }) => t(`position.${position}`),
          },
          {
            key: "body",
            header: t("body.body"),
            cell: ({ slug, body, body_en }) => <a href={`/organisation/${slug}`}>{nameOf(body, body_en)}</a>,
          },
          { key: "party", header: t("mandate.party"), cell: ({ party }) => party ?? "–" },
          { key: "period", header: t("period.period"), cell: period },
        ]}
      />
    </PageSection>
  );
}

function StandsInFor({ standsInFor }: Pick<PersonData, "standsInFor">) {
  const t = useTexts("organisation");
  const period = usePeriod();
  if (standsInFor.length === 0) return null;
  return (
    <PageSection heading={t("absence.stands-in-for")}>
      <DataTable
        caption={t("absence.stands-in-for")}
        captionHidden
        rows={standsInFor}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: "who",
            header: t("absence.who"),
            primary: true,
            cell: ({ name, person_id }) => <PersonLine name={name} href={`/organisation/personer/${person_id}`} />,
          },
          { key: "period", header: t("period.period"), cell: period },
        ]}
      />
    </PageSection>
  );
}

function Owned({ owned, today }: Pick<PersonData, "owned"> & { today: Temporal.PlainDate }) {
  const t = useTexts("organisation");
  const nameOf = useNames();
  if (owned.length === 0) return null;
  return (
    <PageSection heading={t("contact.owned")}>
      <DataTable
        caption={t("contact.owned")}
        captionHidden
        rows={owned}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          { key: "value", header: t("contact.value"), primary: true, cell: ({ value }) => value },
          {
            key: "body",
            header: t("body.body"),
            cell: ({ slug, body, body_en }) => (
              <a href={`/organisation/${slug}#kontaktvagar`}>{nameOf(body, body_en)}</a>
            ),
          },
          {
            key: "verified",
            header: t("contact.verified-column"),
            cell: ({ verified_day }) => <ContactStatus verified={verified_day} today={today} />,
          },
        ]}
      />
    </PageSection>
  );
}

/** What else a person has: seats, others to stand in for, and contact points to answer for. Parts without rows are left out. */
export function PersonOthers({ data, today }: { data: PersonData; today: Temporal.PlainDate }) {
  return (
    <>
      <Mandates mandates={data.mandates} />
      <StandsInFor standsInFor={data.standsInFor} />
      <Owned owned={data.owned} today={today} />
    </>
  );
}
