import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PersonLine } from "../../../ui/person-line.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { useNames } from "./use-names.ts";

export type ListedPerson = {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  ended_day: Temporal.PlainDate | null;
  roles: readonly { role: string; title: string | null; body: string; body_en: string | null }[];
};

function Post({ person }: { person: ListedPerson }) {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const posts = person.roles
    .map(({ role, title, body, body_en }) => `${title ?? t(`shell:role.${role}`)}, ${nameOf(body, body_en)}`)
    .join("; ");
  if (!person.ended_day) return posts || t("shell:role.none");
  return (
    <>
      {posts} <StatusTag tone="neutral" label={t("person.left", { day: person.ended_day.toString() })} />
    </>
  );
}

/** People with what they do today and how they are reached at work. */
export function PeopleTable({ people, caption }: { people: readonly ListedPerson[]; caption: string }) {
  const t = useTexts("organisation");
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      empty={
        <EmptyState
          title={t("people-empty")}
          text={t("people-empty-text")}
          action={{ href: "/organisation/personer", label: t("people-all") }}
        />
      }
      columns={[
        {
          key: "name",
          header: t("person.name"),
          primary: true,
          cell: ({ id, name }) => <PersonLine name={name} href={`/organisation/personer/${id}`} />,
        },
        { key: "post", header: t("person.roles"), cell: (person) => <Post person={person} /> },
        { key: "email", header: t("person.email"), cell: ({ email }) => email ?? "–" },
        { key: "phone", header: t("person.phone"), nowrap: true, cell: ({ phone }) => phone ?? "–" },
      ]}
    />
  );
}
