import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";

type ShutProps = { title: string; kicker: string; shut: string; back: string };

/** In the place of a form that is shut: why, and the way back. */
export function ShutPeriod({ title, kicker, shut, back }: ShutProps) {
  const t = useTexts("follow-up");
  return (
    <>
      <PageTitle title={`${title} – ${kicker}`} />
      <PageHeading title={title} kicker={kicker} />
      <Notice tone="info">{t(shut)}</Notice>
      <ActionLink href={back} label={t("body-period.back")} kind="secondary" />
    </>
  );
}
