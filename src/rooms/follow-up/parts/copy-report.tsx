import type { ReactNode } from "react";
import { useTexts } from "../../../platform/web/use-texts.ts";

/**
 * What is to be pasted into another document. Where scripts run there is a button that copies it with its headings and tables;
 * else one marks it and copies, and is told so.
 */
export function CopyReport({ children }: { children: ReactNode }) {
  const t = useTexts("follow-up");
  return (
    <div
      data-island="copy-text"
      data-label={t("report.copy")}
      data-copied={t("report.copied")}
      data-failed={t("report.copy-failed")}
    >
      <p data-copy-hint="">{t("report.copy-hint")}</p>
      <div data-copy="">{children}</div>
    </div>
  );
}
