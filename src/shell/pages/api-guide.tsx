import { bodiesWhere } from "../../platform/access/can.ts";
import { manageTokens } from "../../platform/identity/api-tokens/actions.ts";
import { rolesFor } from "../../platform/identity/api-tokens/roles-for.ts";
import { callProblem, problemBody } from "../../platform/web/api/api-problem.ts";
import { apiRoot } from "../../platform/web/api/find-operation.ts";
import { mostPerMinute } from "../../platform/web/api/receive-system.ts";
import { page } from "../../platform/web/page.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { useTexts } from "../../platform/web/use-texts.ts";
import { operationsOf, rooms } from "../../rooms.ts";
import { ActionLink } from "../../ui/action-link.tsx";
import { ActionRow } from "../../ui/action-row.tsx";
import { CodeBlock } from "../../ui/code-block.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { PageSection } from "../../ui/page-section.tsx";
import { Prose } from "../../ui/prose.tsx";
import { ApiOperations } from "../parts/api-operations.tsx";
import { ApiProblems } from "../parts/api-problems.tsx";

export const loader = page(async ({ visit }) => {
  const { origin } = visit.world;
  const problem = problemBody(callProblem("changed-since"), { origin, language: visit.language });
  return {
    origin,
    problem: JSON.stringify(problem, null, 2),
    operations: operationsOf(rooms).map(({ name, method, path, says, opens }) => ({
      name,
      method,
      path: apiRoot + path,
      says,
      roles: rolesFor(opens),
    })),
    mayManage: bodiesWhere(visit.actor, manageTokens).length > 0,
  };
}, "everyone");

type Data = PageProps<typeof loader>["loaderData"];

const token = "varn_3kX…";
const call = (origin: string) =>
  [`curl ${origin}${apiRoot}/cases?state=open \\`, `  -H "Authorization: Bearer ${token}"`].join("\n");
const change = (origin: string) =>
  [
    `curl ${origin}${apiRoot}/cases/019…/closing \\`,
    `  -H "Authorization: Bearer ${token}" \\`,
    `  -H 'If-Match: "t2Vb…"' \\`,
    `  --json '{"outcome": "…"}'`,
  ].join("\n");
const upload = (origin: string) =>
  [
    `curl ${origin}${apiRoot}/cases/019…/documents \\`,
    `  -H "Authorization: Bearer ${token}" \\`,
    `  -F 'data={"direction": "received", "publicTitle": "…"};type=application/json' \\`,
    "  -F files=@brev.pdf",
  ].join("\n");
const list = JSON.stringify({ items: [{ id: "019…", number: "KS 2026/12" }], next: "2026-03-01_019…" }, null, 2);

function Calling({ origin }: Data) {
  const t = useTexts("api");
  return (
    <>
      <PageSection heading={t("guide.token")} id="nyckel">
        <Prose>
          <p>{t("guide.token-text")}</p>
        </Prose>
        <CodeBlock label={t("guide.token")} code={call(origin)} />
        <Prose>
          <p>{t("guide.token-safe", { calls: mostPerMinute.calls })}</p>
        </Prose>
      </PageSection>
      <PageSection heading={t("guide.lists")} id="listor">
        <Prose>
          <p>{t("guide.lists-text")}</p>
        </Prose>
        <CodeBlock label={t("guide.lists")} code={list} />
      </PageSection>
    </>
  );
}

function Changing({ origin }: Data) {
  const t = useTexts("api");
  return (
    <>
      <PageSection heading={t("guide.tags")} id="etiketter">
        <Prose>
          <p>{t("guide.tags-text")}</p>
        </Prose>
        <CodeBlock label={t("guide.tags")} code={change(origin)} />
      </PageSection>
      <PageSection heading={t("guide.twice")} id="igen">
        <Prose>
          <p>{t("guide.twice-text")}</p>
        </Prose>
      </PageSection>
      <PageSection heading={t("guide.files")} id="filer">
        <Prose>
          <p>{t("guide.files-text")}</p>
        </Prose>
        <CodeBlock label={t("guide.files")} code={upload(origin)} />
      </PageSection>
    </>
  );
}

/** How other systems call Värn, for whoever builds them: written from the very operations that answer. */
export default function ApiGuide({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("api");
  return (
    <>
      <PageTitle title={t("guide.title")} />
      <PageHeading title={t("guide.title")} lead={t("guide.lead")} />
      <ActionRow>
        <ActionLink href={`${apiRoot}/openapi.json`} label={t("guide.description")} />
        {loaderData.mayManage && <ActionLink href="/api-nycklar" label={t("guide.manage")} kind="secondary" />}
        {loaderData.mayManage && <ActionLink href="/webbhookar" label={t("webhooks:title")} kind="secondary" />}
      </ActionRow>
      <Calling {...loaderData} />
      <Changing {...loaderData} />
      <ApiOperations operations={loaderData.operations} />
      <ApiProblems example={loaderData.problem} />
    </>
  );
}
