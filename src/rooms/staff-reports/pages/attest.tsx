import { PaperView } from "../../../platform/paper/web/paper-view.tsx";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FormErrors } from "../../../ui/form-errors.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { attestReport } from "../commands/attest-report.ts";
import { AttestActs } from "../parts/attest-acts.tsx";
import { AttestSteps } from "../parts/attest-steps.tsx";
import { DifferenceView } from "../parts/difference-view.tsx";
import { attestSheet } from "../queries/attest-sheet.ts";
import { attestLinks } from "../rules/attest-links.ts";

export const handle: PageHandle = { trail: [{ href: "/tjansteutlatanden", label: "staff-reports:list.title" }] };

export const loader = page(async ({ visit, params }) =>
  show(await attestSheet(visit.world, visit.actor, { report: params.id, language: visit.language })),
);

export const action = form(
  ({ visit, fields, params }) => {
    const given = { ...fields, report: params.id, session: visit.sessionId };
    return attestReport(visit.world, visit.actor, given, visit.requestId);
  },
  (_, { params }) => `${attestLinks.report(params.id ?? "")}?klart=staff-reports.attested`,
);

type Data = PageProps<typeof loader>["loaderData"];

/** What is new since this signatory last had it before them; a first reading has nothing to compare with. */
function Changes({ seen, changes, version }: Data) {
  const t = useTexts("staff-reports");
  const { moment } = useFormats();
  if (!seen || !changes) return null;
  const blanks = { version: seen.version, now: version?.number ?? 0, at: moment(seen.at) };
  return (
    <PageSection heading={t("attest.changed-since", blanks)} id="andringar">
      <p>{t(`attest.last-${seen.outcome}`, { ...blanks, reason: seen.reason ?? "" })}</p>
      <DifferenceView parts={changes} />
    </PageSection>
  );
}

/** One who attests reads the document whole, sees what is new in it, and has one button. */
export default function Attest({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { frame } = useRefilled();
  const { facts, paper, version, lines, turn, as, seen } = loaderData;
  const mine = turn !== null && as !== null && version !== null;
  const acts = mine ? <AttestActs id={facts.id} sha256={version.sha256} again={seen !== null} /> : null;
  return (
    <>
      <PageTitle title={`${t("attest.title")} – ${facts.title}`} />
      <PageHeading
        title={t("attest.title")}
        kicker={`${facts.number} ${facts.title}`}
        {...(version ? { lead: t("attest.lead", { version: version.number }) } : {})}
        {...(acts ? { action: acts } : {})}
      />
      <FormErrors heading={frame.errorHeading} errors={frame.errors} />
      {as === "substitute" && turn && (
        <Notice tone="info">{t("attest.as-substitute", { name: turn.name, title: turn.title })}</Notice>
      )}
      {!mine && <Notice tone="info">{turn ? t("attest.other-turn", { name: turn.name }) : t("attest.no-turn")}</Notice>}
      <AttestSteps lines={lines} attests={loaderData.attests} turn={turn} versionId={version?.id ?? null} />
      <Changes {...loaderData} />
      <PageSection heading={t("attest.document")} id="dokument">
        <PaperView paper={paper} titleLevel={3} />
      </PageSection>
      {acts}
    </>
  );
}
