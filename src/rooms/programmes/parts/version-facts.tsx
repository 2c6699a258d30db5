import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { caseLinks } from "../../register/index.ts";
import { consultationHref } from "../rules/consultation-href.ts";
import { programmeLinks } from "../rules/programme-links.ts";

type Facts = {
  slug: string;
  number: number;
  body: string;
  own: boolean;
  responsible: string;
  caseId: string | null;
  caseNumber: string | null;
  consultationId: string | null;
  consultationTitle: string | null;
  decidedBy: string | null;
  decidedDay: Temporal.PlainDate | null;
  paragraph: string | null;
  inForceFrom: Temporal.PlainDate | null;
  supersededDay: Temporal.PlainDate | null;
  repealedDay: Temporal.PlainDate | null;
  reviewDay: Temporal.PlainDate | null;
  basedOn: string | null;
  basedOnNumber: number | null;
};

/** Who decided what and when, until when it holds, and where it comes from. Its case and consultation are for its own body. */
export function VersionFacts({ brief }: { brief: Facts }) {
  const t = useTexts("programmes");
  const { day } = useFormats();
  const { slug, own, caseId, consultationId, basedOnNumber } = brief;
  const row = (term: string, value: React.ReactNode) => (value ? [{ term: t(`version.${term}`), value }] : []);
  const when = (term: string, on: Temporal.PlainDate | null) => row(term, on && day(on));
  const from = basedOnNumber && <a href={programmeLinks.version(slug, basedOnNumber)}>{brief.basedOn}</a>;
  return (
    <SummaryList
      rows={[
        ...row("decided-by", brief.decidedBy),
        ...when("decided", brief.decidedDay),
        ...row("paragraph", brief.paragraph),
        ...when("in-force-from", brief.inForceFrom),
        ...when("superseded", brief.supersededDay),
        ...when("repealed", brief.repealedDay),
        ...when("review", brief.reviewDay),
        ...row("responsible", brief.responsible),
        ...row("keeper", brief.body),
        ...row("case", caseId && (own ? <a href={caseLinks.page(caseId)}>{brief.caseNumber}</a> : brief.caseNumber)),
        ...row(
          "consultation",
          own && consultationId && <a href={consultationHref(consultationId)}>{brief.consultationTitle}</a>,
        ),
        ...row("based-on", from),
        ...row(
          "differences",
          basedOnNumber && <a href={programmeLinks.compare(slug, basedOnNumber, brief.number)}>{t("compare.link")}</a>,
        ),
        ...row("files", <a href={programmeLinks.paper(slug, brief.number)}>{t("paper.title")}</a>),
      ]}
    />
  );
}
