import { bodiesWhere } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { writeProgramme } from "../actions.ts";
import { ProgrammeTable } from "../parts/programme-table.tsx";
import { listProgrammes } from "../queries/list-programmes.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const loader = page(async ({ visit: { world, actor, today } }) => {
  const programmes = show(await listProgrammes(world, actor, {}));
  return { programmes, today, mayStart: actor.kind === "person" && bodiesWhere(actor, writeProgramme).length > 0 };
}, "everyone");

/** The city's programmes: what is in force, when it is to be reviewed, and to those who write them what is being made. */
export default function ProgrammeList({ loaderData: { programmes, today, mayStart } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const start = { href: programmeLinks.start, label: t("list.start") };
  const action = mayStart ? { action: <ActionLink {...start} /> } : {};
  return (
    <>
      <PageTitle title={t("list.title")} />
      <PageHeading title={t("list.title")} lead={t("list.lead")} {...action} />
      <ProgrammeTable
        rows={programmes}
        today={today}
        empty={
          <EmptyState title={t("list.none")} text={t("list.none-text")} {...(mayStart ? { action: start } : {})} />
        }
      />
    </>
  );
}
