import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataAge } from "../../../ui/data-age.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { contactAge } from "../rules/contact-age.ts";

type Verified = { verified: Temporal.PlainDate | null; today: Temporal.PlainDate };

/** When somebody last made sure that a contact point works, and how long ago that is. */
export function ContactStatus({ verified, today }: Verified) {
  const t = useTexts("organisation");
  const age = contactAge(verified, today);
  if (verified === null || age.state === "never") return <StatusTag tone="warning" label={t("contact.never")} />;
  const since = age.months === 0 ? t("contact.this-month") : t("contact.months", { count: age.months });
  const label = t("contact.verified", { day: verified.toString(), since });
  return (
    <>
      {age.state === "stale" && <StatusTag tone="warning" label={t("contact.stale")} />}{" "}
      <DataAge label={label} iso={verified.toString()} />
    </>
  );
}
