import { missing } from "../../../kernel/outcome.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { openLink } from "../parts/open-link.ts";
import { StanceTag } from "../parts/stance-tag.tsx";
import { replyLinks } from "../rules/reply-links.ts";

export const headers = () => ({ "X-Robots-Tag": "noindex" });

export const loader = page(async (asked) => {
  const { question, answer, shut } = await openLink(asked);
  const token = asked.params.token ?? "";
  return { question, shut, token, answer: answer ?? show(missing("consultations:link.no-answer")) };
}, "everyone");

/** The receipt: that the answer has come, when, under which number, and until when it can be corrected. */
export default function ReplyReceipt({ loaderData: { question, answer, shut, token } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { day, moment } = useFormats();
  const place = t("incoming.receipt.place", { number: question.senderCaseNumber, document: answer.document ?? 0 });
  return (
    <>
      <PageTitle title={t("link.receipt-title")} />
      <PageHeading kicker={question.title} title={t("link.receipt-title")} lead={t("link.receipt-lead")} />
      <Notice tone="success" live>
        {t("link.receipt-keep", { number: question.senderCaseNumber, document: answer.document ?? 0 })}
      </Notice>
      <SummaryList
        rows={[
          { term: t("incoming.receipt.at"), value: moment(answer.receivedAt) },
          { term: t("link.receipt-where", { sender: question.senderName }), value: place },
          { term: t("link.receipt-from"), value: question.name },
          { term: t("incoming.receipt.stance"), value: <StanceTag stance={answer.stance} /> },
          { term: t("link.viewpoints"), value: String(answer.viewpoints.length) },
        ]}
      />
      {answer.late && <Notice tone="warning">{t("link.was-late")}</Notice>}
      <ActionLink
        href={replyLinks.page(token)}
        label={shut ? t("link.to-answer") : t("link.back", { day: day(question.dueDay) })}
        kind="secondary"
      />
    </>
  );
}
