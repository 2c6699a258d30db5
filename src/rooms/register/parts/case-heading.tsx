import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { DataAge } from "../../../ui/data-age.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { CaseAct } from "../lifecycle.ts";
import type { CaseFacts } from "../queries/case-columns.ts";
import { caseLinks } from "../rules/case-links.ts";

type CaseHeadingProps = { facts: CaseFacts; secret: boolean; next: CaseAct | null };

function Standing({ facts, secret }: Pick<CaseHeadingProps, "facts" | "secret">) {
  const t = useTexts("register");
  const { moment } = useFormats();
  return (
    <>
      <StatusTag tone={facts.state === "open" ? "info" : "neutral"} label={t(`state.${facts.state}`)} />
      {secret && <StatusTag tone="warning" label={t("secrecy")} />}
      <span>{facts.officer ? t("case.officer-is", { name: facts.officer }) : t("case.no-officer")}</span>
      <DataAge label={t("case.changed-at", { at: moment(facts.updatedAt) })} iso={facts.updatedAt.toString()} />
    </>
  );
}

/** Number, subject, state, officer and age of a case, and the one thing to do next. */
export function CaseHeading({ facts, secret, next }: CaseHeadingProps) {
  const t = useTexts("register");
  const { id, number, body, publicSubject, protectedSubject } = facts;
  return (
    <PageHeading
      kicker={t("case.kicker", { number, body })}
      title={publicSubject}
      meta={<Standing facts={facts} secret={secret} />}
      {...(protectedSubject ? { lead: t("protected-text", { text: protectedSubject }) } : {})}
      {...(next ? { action: <ActionLink href={caseLinks.act(id, next)} label={t(`act.${next}`)} /> } : {})}
    />
  );
}
