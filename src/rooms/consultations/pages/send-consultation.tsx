import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { sendConsultation } from "../commands/send-consultation.ts";
import { withDrawnConsultation } from "../commands/with-drawn-consultation.ts";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { ExpandedList } from "../parts/expanded-list.tsx";
import { openConsultation } from "../parts/open-consultation.ts";
import { draftReadiness } from "../queries/draft-readiness.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page(async (asked) => {
  const brief = await openConsultation(asked, "send");
  const { visit } = asked;
  return { brief, readiness: show(await draftReadiness(visit.world, visit.actor, { consultation: brief.id })) };
});

export const action = form(
  async ({ visit, fields, params: { id: consultation } }) => {
    const readiness = await draftReadiness(visit.world, visit.actor, { consultation });
    if (!readiness.ok) return readiness;
    const consultees = readiness.value.expansion.consultees.map(({ name }) => name);
    return withDrawnConsultation(visit, { consultation, consultees }, (files) =>
      sendConsultation(visit.world, visit.actor, { ...fields, consultation, files }, visit.requestId),
    );
  },
  (_, { params }) => `${consultationLinks.page(params.id ?? "")}?klart=consultations.sent`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Lacking({ brief, readiness: { lacking } }: Data) {
  const t = useTexts("consultations");
  if (lacking.length === 0) return null;
  const where = { dueDay: "change", proposal: "propose", addressees: "address" } as const;
  return (
    <Notice tone="danger" title={t("draft.cannot-send")}>
      <ul>
        {lacking.map(({ path, key, values }) => (
          <li key={key}>
            {`${t(key, values ?? {})} `}
            <a href={consultationLinks.act(brief.id, where[path as keyof typeof where])}>
              {t(`act.${where[path as keyof typeof where]}`)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The last look before it goes out: to exactly whom, by when, with what. */
export default function SendConsultation({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { brief, readiness } = loaderData;
  const count = readiness.expansion.consultees.length;
  return (
    <ActPage
      title={t("draft.send-question", { count })}
      kicker={`${brief.number} ${brief.title}`}
      lead={t("draft.send-lead")}
      back={consultationLinks.page(brief.id)}
      submit={t("draft.send-to", { count })}
      hidden={{ expectedVersion: String(brief.version) }}
    >
      <Lacking {...loaderData} />
      <SummaryList
        rows={[
          { term: t("draft.due-day"), value: brief.dueDay.toString() },
          { term: t("draft.proposal"), value: t("step-count.propose", { count: readiness.sections.length }) },
          { term: t("draft.questions"), value: t("step-count.ask", { count: brief.questions.length }) },
        ]}
      />
      <ExpandedList expansion={readiness.expansion} />
    </ActPage>
  );
}
