import { missing, ok } from "../../kernel/outcome.ts";
import { listTokens } from "../../platform/identity/api-tokens/list-tokens.ts";
import { revokeToken } from "../../platform/identity/api-tokens/revoke-token.ts";
import { form, page } from "../../platform/web/page.ts";
import type { PageHandle } from "../../platform/web/page-handle.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { show } from "../../platform/web/problem.ts";
import { useRefilled } from "../../platform/web/use-refilled.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../ui/confirm-page.tsx";

export const handle: PageHandle = {
  trail: [
    { href: "/api", label: "api:guide.title" },
    { href: "/api-nycklar", label: "api:keys.title" },
  ],
};

export const loader = page(async ({ visit, params }) => {
  const [line] = show(await listTokens(visit.world, visit.actor, { token: params.id }));
  return { line: show(line ? ok(line) : missing("api:token-missing")) };
});

export const action = form(
  ({ visit, params }) => revokeToken(visit.world, visit.actor, { token: params.id }, visit.requestId),
  () => "/api-nycklar?klart=api.token-revoked",
);

/** Asks before another system is shut out for good. */
export default function RevokeApiToken({ loaderData: { line } }: PageProps<typeof loader>) {
  const t = useTexts("api");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={t("keys.revoke-submit")} />
      <ConfirmPage
        {...frame}
        question={t("keys.revoke-question", { name: line.name })}
        consequences={[t("keys.revoke-at-once", { body: line.body }), t("keys.revoke-for-ever")]}
        confirm={{ label: t("keys.revoke-submit") }}
        cancel={{ href: "/api-nycklar", label: t("web:cancel") }}
      />
    </>
  );
}
