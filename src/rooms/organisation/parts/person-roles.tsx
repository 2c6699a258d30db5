import type { ReactNode } from "react";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import type { PersonData } from "./body-data.ts";
import { useNames } from "./use-names.ts";
import { usePeriod } from "./use-period.ts";
import { useTitled } from "./use-titled.ts";

type Held = PersonData["roles"][number];
type Props = { caption: string; roles: readonly Held[]; person: string; mayEnd: boolean; empty: ReactNode };

function useColumns({ roles, person, mayEnd }: Props): Column<Held>[] {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const period = usePeriod();
  const titled = useTitled();
  const background = ({ delegated_by, substitute_for }: Held) =>
    [
      delegated_by && t("role.by", { name: delegated_by }),
      substitute_for && t("role.instead-of", { name: substitute_for }),
    ]
      .filter(Boolean)
      .join(", ");
  const grounds: Column<Held> = {
    key: "background",
    header: t("role.background"),
    cell: (role) => background(role) || "–",
  };
  const end: Column<Held> = {
    key: "end",
    header: t("change-column"),
    cardLabel: false,
    cell: ({ id }) => <a href={`/organisation/personer/${person}/roller/${id}`}>{t("end-role")}</a>,
  };
  const where = ({ slug, body, body_en }: Held) => <a href={`/organisation/${slug}`}>{nameOf(body, body_en)}</a>;
  return [
    { key: "role", header: t("role.role"), primary: true, cell: ({ role, title }) => titled(role, title) },
    { key: "body", header: t("body.body"), cell: where },
    { key: "unit", header: t("unit.unit"), cell: ({ unit }) => unit ?? "–" },
    { key: "period", header: t("period.period"), cell: period },
    ...(roles.some(background) ? [grounds] : []),
    ...(mayEnd ? [end] : []),
  ];
}

/** Roles, with where, how long, on whose behalf and instead of whom. */
export function PersonRoles(props: Props) {
  const { caption, roles, empty } = props;
  const columns = useColumns(props);
  return (
    <DataTable caption={caption} captionHidden rows={roles} rowKey={({ id }) => id} columns={columns} empty={empty} />
  );
}
