import { page } from "../../platform/web/page.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { useTexts } from "../../platform/web/use-texts.ts";
import { PageHeading } from "../../ui/page-heading.tsx";
import { PageSection } from "../../ui/page-section.tsx";
import { Prose } from "../../ui/prose.tsx";

export const loader = page(async () => null, "everyone");

/** The accessibility statement that DOS-lagen (2018:1937) 13 § asks for, with how to tell us what is lacking. */
export default function Accessibility() {
  const t = useTexts("shell");
  return (
    <>
      <PageTitle title={t("accessibility-title")} />
      <PageHeading title={t("accessibility-title")} lead={t("accessibility-lead")} />
      <PageSection heading={t("accessibility-built")}>
        <Prose>
          <p>{t("accessibility-built-text")}</p>
        </Prose>
      </PageSection>
      <PageSection heading={t("accessibility-tell")}>
        <Prose>
          <p>{t("accessibility-tell-text")}</p>
        </Prose>
      </PageSection>
    </>
  );
}
