import { useFormats } from "../../platform/web/use-formats.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import type { EndpointLine } from "../../platform/webhooks/queries/list-endpoints.ts";
import { judgeHealth } from "../../platform/webhooks/sending/judge-health.ts";
import { Notice } from "../../ui/notice.tsx";

/** What is out of the ordinary with a receiver, and what to do about it. Draws nothing when all is well. */
export function EndpointNotice({ line }: { line: EndpointLine }) {
  const t = useTexts("webhooks");
  const { moment } = useFormats();
  const health = judgeHealth(line);
  if (health === "works") return null;
  if (health === "disabled")
    return <Notice tone="danger">{t(line.disabledWhy === "gone" ? "notice.gone" : "notice.failing-stopped")}</Notice>;
  if (health === "failing") {
    const at = line.failingSince ? moment(line.failingSince) : "–";
    return <Notice tone="warning">{t(line.waiting > 0 ? "notice.failing" : "notice.given-up", { at })}</Notice>;
  }
  return <Notice tone="info">{t(`notice.${health}`)}</Notice>;
}
