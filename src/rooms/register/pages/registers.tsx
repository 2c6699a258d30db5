import { formatCaseNumber } from "../../../kernel/case-number-pattern.ts";
import { bodiesWhere } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { setUpRegister } from "../actions.ts";
import { type RegisterLine, registers } from "../queries/registers.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async ({ visit }) => ({
  lines: show(await registers(visit.world, visit.actor, {})),
  mayChange: bodiesWhere(visit.actor, setUpRegister).length > 0,
  year: visit.today.year,
}));

type Data = PageProps<typeof loader>["loaderData"];

function usePeriod() {
  const t = useTexts("register");
  const { day } = useFormats();
  return ({ fromDay, toDay }: RegisterLine) =>
    toDay
      ? t("registers.from-to", { from: day(fromDay), to: day(toDay) })
      : t("registers.from", { from: day(fromDay) });
}

function useColumns({ mayChange, year }: { mayChange: boolean; year: number }): Column<RegisterLine>[] {
  const t = useTexts("register");
  const period = usePeriod();
  const name = (line: RegisterLine) =>
    mayChange ? <a href={`/diarium/register/${line.id}`}>{line.name}</a> : line.name;
  const next = ({ pattern, lastSerial }: RegisterLine) => formatCaseNumber(pattern, { year, serial: lastSerial + 1 });
  return [
    { key: "name", header: t("field.registerName"), primary: true, cell: name },
    { key: "body", header: t("field.body"), cell: (line) => line.body },
    { key: "next", header: t("registers.next-number"), nowrap: true, cell: next },
    { key: "period", header: t("registers.period"), cell: period },
    { key: "description", header: t("field.registerDescription"), cell: (line) => line.description },
  ];
}

/** Which registers there are, how their numbers look and what is entered where: the public must be told (JO 1990/91 s. 375). */
export default function Registers({ loaderData: { lines, mayChange, year } }: { loaderData: Data }) {
  const t = useTexts("register");
  const add = { href: "/diarium/register/nytt", label: t("registers.set-up") };
  const columns = useColumns({ mayChange, year });
  const action = mayChange ? { action: <ActionLink {...add} /> } : {};
  const empty = (
    <EmptyState title={t("registers.none")} text={t("registers.none-text")} {...(mayChange ? { action: add } : {})} />
  );
  return (
    <>
      <PageTitle title={t("registers.title")} />
      <PageHeading title={t("registers.title")} lead={t("registers.lead")} {...action} />
      <DataTable
        caption={t("registers.title")}
        captionHidden
        rows={lines}
        rowKey={({ id }) => id}
        empty={empty}
        columns={columns}
      />
    </>
  );
}
