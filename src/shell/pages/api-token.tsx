import { missing, ok } from "../../kernel/outcome.ts";
import { listTokens } from "../../platform/identity/api-tokens/list-tokens.ts";
import { showOnce, tokenToShow } from "../../platform/identity/api-tokens/shown-once.ts";
import { page } from "../../platform/web/page.ts";
import type { PageHandle } from "../../platform/web/page-handle.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { show } from "../../platform/web/problem.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { ActionLink } from "../../ui/action-link.tsx";
import { CodeBlock } from "../../ui/code-block.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";

export const handle: PageHandle = {
  trail: [
    { href: "/api", label: "api:guide.title" },
    { href: "/api-nycklar", label: "api:keys.title" },
  ],
};

export const loader = page(async ({ visit, params, request }) => {
  const [line] = show(await listTokens(visit.world, visit.actor, { token: params.id }));
  const { id, name } = show(line ? ok(line) : missing("api:token-missing"));
  const token = tokenToShow(request.headers.get("cookie"), id);
  if (token) visit.setCookie(showOnce({ id, token: "" }, visit.secure));
  return { name, token };
});

/** A new token, shown this once; afterwards only that it has been shown. */
export default function ApiToken({ loaderData: { name, token } }: PageProps<typeof loader>) {
  const t = useTexts("api");
  const title = t(token ? "keys.shown-title" : "keys.shown-gone-title", { name });
  return (
    <>
      <PageTitle title={title} />
      <PageHeading title={title} lead={t(token ? "keys.shown-lead" : "keys.shown-gone")} />
      {token && (
        <>
          <CodeBlock label={t("keys.shown-key")} code={token} />
          <Notice tone="info">{t("keys.shown-lost")}</Notice>
        </>
      )}
      <ActionLink href="/api-nycklar" label={t(token ? "keys.shown-done" : "keys.title")} />
    </>
  );
}
