import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { KnownPaper } from "../parts/known-paper.tsx";
import { VerifyForm } from "../parts/verify-form.tsx";
import { sumOfFile } from "../queries/sum-of-file.ts";
import { verifyPaper } from "../queries/verify-paper.ts";
import { attestLinks } from "../rules/attest-links.ts";

export const handle: PageHandle = { hydrate: true };

const triesPerMinute = 60;

export const loader = page(async ({ visit, url }) => {
  const sha256 = url.searchParams.get("summa");
  if (sha256 === null) return { sha256, paper: null };
  show(await visit.world.limitTries("verify", visit.address, triesPerMinute));
  return { sha256, paper: show(await verifyPaper(visit.world, visit.actor, { sha256: sha256.toLowerCase() })) };
}, "everyone");

// A file is sent only by a browser without script; it is summed as it comes, and the answer lies under the sum.
export const action = form(
  async ({ visit, fields }) => {
    const allowed = await visit.world.limitTries("verify-file", visit.address, triesPerMinute);
    return allowed.ok ? sumOfFile(fields.file) : allowed;
  },
  (sha256) => attestLinks.verify(sha256),
  "everyone",
  { brings: "files" },
);

function Unknown({ sha256 }: { sha256: string }) {
  const t = useTexts("staff-reports");
  return (
    <>
      <Notice tone="danger" title={t("verify.unknown")} live>
        {t("verify.unknown-text")}
      </Notice>
      <Prose>
        <p>{t("verify.unknown-why")}</p>
        <ul>
          <li>{t("verify.why-changed")}</li>
          <li>{t("verify.why-draft")}</li>
          <li>{t("verify.why-elsewhere")}</li>
        </ul>
      </Prose>
      <DetailsBlock summary={t("verify.sum")}>
        <p>{sha256}</p>
      </DetailsBlock>
    </>
  );
}

/** Anyone with a document learns here whether it is one of ours, unchanged, and who stands behind it. */
export default function Verify({ loaderData: { sha256, paper } }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  return (
    <>
      <PageTitle title={t(sha256 === null ? "verify.page-title" : paper ? "verify.known" : "verify.unknown")} />
      <PageHeading title={t("verify.page-title")} lead={t("verify.lead")} />
      {sha256 !== null && (paper ? <KnownPaper paper={paper} /> : <Unknown sha256={sha256} />)}
      <PageSection heading={t(sha256 === null ? "verify.choose" : "verify.another")}>
        <VerifyForm />
      </PageSection>
    </>
  );
}
