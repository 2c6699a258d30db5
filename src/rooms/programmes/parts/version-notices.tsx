import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { VersionAct } from "../lifecycle.ts";
import type { Halt, Standing } from "../model.ts";
import { consultationHref } from "../rules/consultation-href.ts";
import { programmeLinks } from "../rules/programme-links.ts";
import type { ConsultationStanding } from "../rules/reached-state.ts";

type Told = {
  slug: string;
  number: number;
  own: boolean;
  standing: Standing;
  halted: Halt | null;
  haltedReason: string | null;
  repealedReason: string | null;
  consultation: ConsultationStanding;
  consultationId: string | null;
  consultationDue: Temporal.PlainDate | null;
  allowed: ReadonlySet<VersionAct>;
};

/** Where the consultation stands, and that the changed text can be fetched from it. */
function ConsultationNotice({ brief }: { brief: Told }) {
  const t = useTexts("programmes");
  const { slug, number, own, consultation, consultationId, consultationDue, allowed, standing } = brief;
  if (!own || consultationId === null || consultation === null || standing === "in_force") return null;
  const day = consultationDue?.toString() ?? "";
  return (
    <Notice tone="info" title={t(`consultation.${consultation}`, { day })}>
      <p>
        <a href={consultationHref(consultationId)}>{t("consultation.open")}</a>
        {allowed.has("write") && consultation !== "draft" && (
          <>
            {" · "}
            <a href={programmeLinks.takeBack(slug, number)}>{t("act.take-back")}</a>
          </>
        )}
      </p>
    </Notice>
  );
}

/** What a reader must know before the text: why it waits, that it does not hold any more, where its consultation stands. */
export function VersionNotices({ brief }: { brief: Told }) {
  const t = useTexts("programmes");
  const { halted, haltedReason, standing, repealedReason } = brief;
  return (
    <>
      {brief.own && halted && (
        <Notice tone="warning" title={t(`halt.${halted}`)}>
          <p>{haltedReason ?? t("decide.no-reason")}</p>
        </Notice>
      )}
      {(standing === "superseded" || standing === "repealed") && (
        <Notice tone="warning" title={t(`over.${standing}`)}>
          <p>{repealedReason ?? <a href={programmeLinks.page(brief.slug)}>{t("over.see-current")}</a>}</p>
        </Notice>
      )}
      <ConsultationNotice brief={brief} />
    </>
  );
}
