import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { setSignatories } from "../commands/set-signatories.ts";
import { ActPage } from "../parts/act-page.tsx";
import { openReport } from "../parts/open-report.ts";
import { atRows, readRows } from "../parts/row-form.ts";
import { SignatoryFields } from "../parts/signatory-fields.tsx";
import { useRowCount } from "../parts/use-row-count.ts";
import { reportChoices } from "../queries/report-choices.ts";
import { reportLinks } from "../rules/report-links.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async (asked) => {
  const { facts, parts } = await openReport(asked, "write");
  const { world, actor } = asked.visit;
  const { people } = show(await reportChoices(world, actor, { report: facts.id }));
  return { facts, people, signatories: parts.signatories };
});

export const action = form(
  async ({ visit, fields, params }) => {
    const read = readRows(fields, ["person", "title", "unit"], "person");
    const asked = { report: params.id, seen: fields.seen, people: read.rows };
    return atRows(await setSignatories(visit.world, visit.actor, asked, visit.requestId), "people", read);
  },
  (_, { params }) => `${reportLinks.page(params.id ?? "")}?klart=staff-reports.signatories-saved`,
);

/** Who attests the report, in order. */
export default function Signatories({ loaderData: { facts, people, signatories } }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { standing, more } = useRowCount("person", signatories.length);
  return (
    <ActPage
      facts={facts}
      title={t("signatory.title")}
      lead={t("signatory.lead")}
      submit={t("signatory.save")}
      hidden={{ seen: signatories.map(({ person }) => person).join(",") }}
    >
      {[...standing, ...more].map((at) => (
        <SignatoryFields key={at} at={at} signatory={signatories[at]} people={people} many={signatories.length > 1} />
      ))}
    </ActPage>
  );
}
