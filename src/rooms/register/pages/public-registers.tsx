import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { publicLinks } from "../parts/public-links.ts";
import { RegisterDescriptions } from "../parts/register-descriptions.tsx";
import { listPublicRegisters } from "../queries/list-public-registers.ts";

export const handle: PageHandle = { trail: [{ href: publicLinks.register, label: "register:public.title" }] };

export const loader = page(
  async ({ visit }) => show(await listPublicRegisters(visit.world, visit.actor, {})),
  "everyone",
);

/** Several registers are allowed, but the public must be told which there are and what each holds. */
export default function PublicRegisters({ loaderData: { registers } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  return (
    <>
      <PageTitle title={t("public.registers")} />
      <PageHeading title={t("public.registers")} lead={t("public.registers-lead")} />
      <RegisterDescriptions registers={registers} />
    </>
  );
}
