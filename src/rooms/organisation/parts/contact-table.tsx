import type { ReactNode } from "react";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { PersonLine } from "../../../ui/person-line.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { ContactStatus } from "./contact-status.tsx";

export type ListedContact = {
  id: string;
  purpose: string;
  kind: string;
  value: string;
  verified_day: Temporal.PlainDate | null;
  owner_id: string | null;
  owner: string | null;
  owner_left: Temporal.PlainDate | null;
  version: number;
  slug: string;
};

type Props<Row extends ListedContact> = {
  caption: string;
  points: readonly Row[];
  today: Temporal.PlainDate;
  mayVerify: (point: Row) => boolean;
  mayChange: (point: Row) => boolean;
  /** Whose it is, where a list holds those of many bodies. */
  bodyOf?: (point: Row) => string;
  empty: ReactNode;
};

function Owner({ point, today }: { point: ListedContact; today: Temporal.PlainDate }) {
  const t = useTexts("organisation");
  if (!point.owner_id || !point.owner) return <StatusTag tone="warning" label={t("contact.no-owner")} />;
  const left = point.owner_left && Temporal.PlainDate.compare(point.owner_left, today) < 0;
  return (
    <>
      <PersonLine name={point.owner} href={`/organisation/personer/${point.owner_id}`} />{" "}
      {left && <StatusTag tone="warning" label={t("contact.owner-left")} />}
    </>
  );
}

function Purpose({ point, body }: { point: ListedContact; body: string | null }) {
  const t = useTexts("organisation");
  const purpose = t(`purpose.${point.purpose}`);
  return body === null ? (
    purpose
  ) : (
    <>
      {`${purpose}, `}
      <a href={`/organisation/${point.slug}`}>{body}</a>
    </>
  );
}

function Steps<Row extends ListedContact>({
  point,
  mayVerify,
  mayChange,
}: { point: Row } & Pick<Props<Row>, "mayVerify" | "mayChange">) {
  const t = useTexts("organisation");
  if (!mayVerify(point) && !mayChange(point)) return null;
  return (
    <ActionRow>
      {mayVerify(point) && (
        <ActionForm
          label={t("contact.verify")}
          about={point.value}
          fields={{ point: point.id, expectedVersion: String(point.version) }}
        />
      )}
      {mayChange(point) && <a href={`/organisation/${point.slug}/kontaktvagar/${point.id}`}>{t("web:change")}</a>}
    </ActionRow>
  );
}

/** Ways to reach bodies: what for, who answers for them, and when somebody last made sure that they work. */
export function ContactTable<Row extends ListedContact>(props: Props<Row>) {
  const { caption, points, today, mayVerify, mayChange, bodyOf, empty } = props;
  const t = useTexts("organisation");
  const verified = (point: Row) => (
    <>
      <ContactStatus verified={point.verified_day} today={today} />
      <Steps point={point} mayVerify={mayVerify} mayChange={mayChange} />
    </>
  );
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={points}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: "value",
          header: t("contact.value"),
          primary: true,
          cell: ({ value, kind }) => (
            <a
              href={`${kind === "email" ? "mailto:" : "tel:"}${kind === "email" ? value : value.replace(/[^+0-9]/g, "")}`}
            >
              {value}
            </a>
          ),
        },
        {
          key: "purpose",
          header: t("contact.purpose"),
          cell: (point) => <Purpose point={point} body={bodyOf?.(point) ?? null} />,
        },
        { key: "owner", header: t("contact.owner"), cell: (point) => <Owner point={point} today={today} /> },
        { key: "verified", header: t("contact.verified-column"), cell: verified },
      ]}
    />
  );
}
