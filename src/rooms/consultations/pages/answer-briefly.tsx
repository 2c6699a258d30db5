import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { answerBriefly } from "../commands/answer-briefly.ts";
import { openIncoming } from "../parts/open-incoming.ts";
import { incomingLinks } from "../rules/incoming-links.ts";

export const handle: PageHandle = { trail: [{ href: incomingLinks.list, label: "consultations:incoming.list-title" }] };

export const loader = page(async (asked) => ({
  brief: await openIncoming(asked, "answer"),
  id: asked.visit.world.newId(),
}));

export const action = form(
  async ({ visit, fields, params: { consulteeId } }) =>
    answerBriefly(visit.world, visit.actor, { ...fields, consultee: consulteeId }, visit.requestId),
  (_, { params }) => `${incomingLinks.page(params.consulteeId ?? "")}?klart=consultations.answered-briefly`,
);

/** An answer that needs no report: one gives no opinion, or has no objection. */
export default function AnswerBriefly({ loaderData: { brief, id } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const choices = (["no_objection", "declined"] as const).map((value) => ({
    value,
    label: t(`quick.kind.${value}`),
    description: t(`quick.means.${value}`),
  }));
  return (
    <ActPage
      title={t("incoming.act.answer")}
      kicker={t("incoming.kicker", { sender: brief.sender, number: brief.senderNumber })}
      lead={t("quick.lead", { number: brief.ownNumber ?? "", sender: brief.sender, foreign: brief.senderNumber })}
      back={incomingLinks.page(brief.id)}
      submit={t("quick.submit", { sender: brief.sender })}
      hidden={{ id, version: String(brief.version) }}
    >
      <RadioGroup {...field("kind")} label={t("quick.question")} choices={choices} />
      <TextArea
        {...field("reason")}
        label={t("quick.reason")}
        description={t("quick.reason-hint")}
        rows={4}
        optional={t("web:optional")}
      />
    </ActPage>
  );
}
