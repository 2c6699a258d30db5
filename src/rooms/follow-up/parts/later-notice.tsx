import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { HandedIn } from "../queries/handed-in.ts";

type LaterNoticeProps = {
  handedIn: HandedIn | null;
  /** When the thing was changed last; null on a form, where a change is about to be made. */
  updatedAt: Temporal.Instant | null;
};

/** That the body has handed in a report, which stands as it was: what was changed after it, or is about to be, shows as later. */
export function LaterNotice({ handedIn, updatedAt }: LaterNoticeProps) {
  const t = useTexts("follow-up");
  const { dayOf } = useFormats();
  if (!handedIn) return null;
  const told = { period: t(`period.${handedIn.kind}`), day: dayOf(handedIn.at) };
  if (updatedAt === null) return <Notice tone="info">{t("later.will-be", told)}</Notice>;
  if (Temporal.Instant.compare(updatedAt, handedIn.at) <= 0) return null;
  return <Notice tone="info">{t("later.is", { ...told, changed: dayOf(updatedAt) })}</Notice>;
}
