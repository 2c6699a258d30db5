import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import type { SenderAct } from "../lifecycle.ts";
import type { ConsultationState } from "../model.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

type ActsProps = {
  id: string;
  allowed: ReadonlySet<SenderAct>;
  state: ConsultationState;
  /** Whether there is a changed proposal to send. */
  hasChange: boolean;
};

const shown = [
  "change",
  "propose",
  "ask",
  "address",
  "remind",
  "move-due-day",
  "resend",
  "add-consultee",
  "withdraw",
  "discard",
] as const;

/** Everything else that can be done here, in plain sight. */
export function ConsultationActs({ id, allowed, state, hasChange }: ActsProps) {
  const t = useTexts("consultations");
  const acts = shown.filter((act) => allowed.has(act) && (act !== "resend" || hasChange));
  if (acts.length === 0) return <p>{t("draft.nothing-to-do")}</p>;
  const label = (act: (typeof shown)[number]) =>
    t(act === "propose" && state !== "draft" ? "act.propose-next" : `act.${act}`);
  return (
    <ActionRow>
      {acts.map((act) => (
        <ActionLink key={act} href={consultationLinks.act(id, act)} label={label(act)} kind="secondary" />
      ))}
    </ActionRow>
  );
}
