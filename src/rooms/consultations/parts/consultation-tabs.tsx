import { useTexts } from "../../../platform/web/use-texts.ts";
import { TabsNav } from "../../../ui/tabs-nav.tsx";

/** What one's body has sent, and what has come to it: two sides of one room. */
export function ConsultationTabs({ current }: { current: "sent" | "incoming" }) {
  const t = useTexts("consultations");
  return (
    <TabsNav
      label={t("incoming.sides")}
      tabs={[
        { href: "/remisser", label: t("incoming.side-sent"), current: current === "sent" },
        { href: "/remisser/inkomna", label: t("incoming.side-incoming"), current: current === "incoming" },
      ]}
    />
  );
}
