import { isRouteErrorResponse, useRouteLoaderData } from "react-router";
import { textsOf } from "../platform/texts/texts.ts";
import { PageTitle } from "../platform/web/page-title.tsx";
import type { ShownProblem } from "../platform/web/problem.ts";
import { ActionLink } from "../ui/action-link.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import type { Frame } from "./read-frame.ts";

const known = new Set([403, 404, 409, 422]);

/** Why the page could not be shown, in one sentence, and where to go instead. */
export function ErrorPage({ error }: { error: unknown }) {
  const frame = useRouteLoaderData<Frame>("root");
  const t = textsOf(frame?.language ?? "sv", "web");
  const said4xx = isRouteErrorResponse(error) && error.status < 500;
  const status = !said4xx ? 500 : known.has(error.status) ? error.status : 404;
  const problem = isRouteErrorResponse(error) ? (error.data as ShownProblem | string | undefined) : undefined;
  const said = problem && typeof problem === "object" ? t(problem.key, problem.values ?? {}) : null;
  const lead = status === 500 ? t("unexpected", { requestId: frame?.requestId ?? "–" }) : (said ?? t("missing"));
  return (
    <>
      <PageTitle title={t(`status.${status}`)} />
      <PageHeading title={t(`status.${status}`)} lead={lead} />
      <ActionLink href="/" label={t("shell:to-start")} />
    </>
  );
}
