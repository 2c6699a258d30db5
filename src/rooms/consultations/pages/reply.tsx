import { anyone } from "../../../platform/access/actor.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { answerByLink } from "../commands/answer-by-link.ts";
import { withAnswerFiles } from "../commands/with-answer-files.ts";
import { AnswerDueTag } from "../parts/answer-due-tag.tsx";
import { IncomingContent } from "../parts/incoming-content.tsx";
import { openLink } from "../parts/open-link.ts";
import { ReplyForm } from "../parts/reply-form.tsx";
import { ReplyNotices, ReplyOutcome } from "../parts/reply-notices.tsx";
import { openReply } from "../queries/open-reply.ts";
import { replyLinks } from "../rules/reply-links.ts";
import { rowsOf } from "../rules/rows-of.ts";

const triesPerMinute = 20;

export const headers = () => ({ "X-Robots-Tag": "noindex" });

export const loader = page(async (asked) => {
  const reply = await openLink(asked);
  return { ...reply, id: asked.visit.world.newId(), token: asked.params.token ?? "", today: asked.visit.today };
}, "everyone");

// The link is the right, whoever is signed in: what is written comes from the one who was asked, not from an employee.
export const action = form(
  async ({ visit, fields, params: { token } }) => {
    const { world, address, requestId } = visit;
    const allowed = await world.limitTries("reply-link", address, triesPerMinute);
    if (!allowed.ok) return allowed;
    const asked = await openReply(world, anyone, { token });
    if (!asked.ok) return asked;
    const { stance, text, files: given } = fields;
    const rows = { viewpoints: rowsOf(fields, "viewpoints"), replies: rowsOf(fields, "replies") };
    return withAnswerFiles(world, asked.value, { stance, text, ...rows, files: given }, (files) =>
      answerByLink(world, anyone, { ...fields, ...rows, files, token }, requestId),
    );
  },
  (_, { params }) => replyLinks.receipt(params.token ?? ""),
  "everyone",
  { brings: "files", again: (fields) => fields.do === "more" },
);

/** Whoever was asked without having an account reads and answers here. */
export default function Reply({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { question, sections, files, answer, outcome, shut, id, token, today } = loaderData;
  const { senderName: sender, senderCaseNumber: number, title, name, dueDay } = question;
  return (
    <>
      <PageTitle title={title} />
      <PageHeading
        kicker={t("incoming.kicker", { sender, number })}
        title={title}
        lead={t("link.lead", { name })}
        {...(shut ? {} : { meta: <AnswerDueTag due={dueDay} today={today} /> })}
        {...(shut
          ? {}
          : { action: <ActionLink href="#svara" label={t(answer ? "link.to-correct" : "link.to-form")} /> })}
      />
      <ReplyNotices question={question} answer={answer} shut={shut} />
      <ReplyOutcome outcome={outcome} />
      <IncomingContent
        instructions={question.instructions}
        questions={question.questions}
        sections={sections}
        files={files}
        fileHref={(file) => replyLinks.file(token, file)}
      />
      {!shut && (
        <PageSection heading={t(answer ? "link.form-again" : "link.form")} id="svara">
          <ReplyForm id={id} answer={answer} questions={question.questions} sections={sections} />
        </PageSection>
      )}
    </>
  );
}
