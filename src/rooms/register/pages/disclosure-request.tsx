import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import type { LinkTo } from "../../../ui/link-to.ts";
import { PageColumns } from "../../../ui/page-columns.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { AnswerTexts } from "../parts/answer-texts.tsx";
import { disclosureLinks } from "../parts/disclosure-links.ts";
import { HistoryList } from "../parts/history-list.tsx";
import { RequestFacts } from "../parts/request-facts.tsx";
import { RequestHeading } from "../parts/request-heading.tsx";
import { RequestItemsTable } from "../parts/request-items-table.tsx";
import { requestPage } from "../queries/request-page.ts";
import { nextRequestStep, type RequestStep } from "../rules/next-request-step.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/diarium", label: "register:list.title" },
    { href: "/diarium/utlamnande", label: "register:disclosure.list-title" },
  ],
};

export const loader = page(async ({ visit, params }) => {
  const request = show(await requestPage(visit.world, visit.actor, { request: params.id }, visit.requestId));
  return { ...request, today: visit.today };
});

type Data = PageProps<typeof loader>["loaderData"];

/** What can be done with an open request, the next thing first; nothing once it is closed. */
function useSteps({ facts, items }: Data): LinkTo[] {
  const t = useTexts("register");
  if (facts.state !== "open") return [];
  const undecided = items.find(({ decision }) => decision === null);
  const links: Record<RequestStep, LinkTo | null> = {
    link: { href: disclosureLinks.link(facts.id), label: t("disclosure.link") },
    add: facts.caseId ? { href: disclosureLinks.add(facts.id), label: t("disclosure.add") } : null,
    decide: undecided
      ? {
          href: disclosureLinks.decide(facts.id, undecided.id),
          label: t("disclosure.decide-on", { document: undecided.document }),
        }
      : null,
    close: undecided ? null : { href: disclosureLinks.close(facts.id), label: t("disclosure.close") },
  };
  const next = nextRequestStep({ caseId: facts.caseId, items });
  const others = (Object.keys(links) as RequestStep[]).filter((step) => step !== next);
  return [next, ...others].flatMap((step) => links[step] ?? []);
}

/** The lines of a text that never changes, named by their place. */
const linesOf = (text: string) => text.split(/\n+/).map((line, place) => ({ at: String(place), line }));

function Parts({ data }: { data: Data }) {
  const t = useTexts("register");
  const { facts, items, history } = data;
  return (
    <>
      <PageSection heading={t("disclosure.wanted-heading")}>
        <Prose>
          {linesOf(facts.wanted).map(({ at, line }) => (
            <p key={at}>{line}</p>
          ))}
        </Prose>
      </PageSection>
      <PageSection heading={t("disclosure.items")}>
        <RequestItemsTable request={facts.id} items={items} open={facts.state === "open"} />
      </PageSection>
      <AnswerTexts facts={facts} items={items} />
      <PageSection heading={t("case.history")}>
        <HistoryList lines={history} />
      </PageSection>
    </>
  );
}

/** One request: what is wanted, which records it means, what is decided on each. */
export default function DisclosureRequest({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { facts, today } = loaderData;
  const [next = null, ...others] = useSteps(loaderData);
  return (
    <>
      <PageTitle title={t("disclosure.request-title", { reference: facts.reference })} />
      <RequestHeading facts={facts} today={today} next={next} />
      {others.length > 0 && (
        <ActionRow>
          {others.map((link) => (
            <ActionLink key={link.href} {...link} kind="secondary" />
          ))}
        </ActionRow>
      )}
      <PageColumns asideLabel={t("disclosure.facts")} aside={<RequestFacts facts={facts} />}>
        <Parts data={loaderData} />
      </PageColumns>
    </>
  );
}
