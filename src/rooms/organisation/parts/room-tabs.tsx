import { useTexts } from "../../../platform/web/use-texts.ts";
import { TabsNav } from "../../../ui/tabs-nav.tsx";

const tabs = {
  bodies: "/organisation",
  people: "/organisation/personer",
  groups: "/organisation/grupper",
  contacts: "/organisation/kontaktvagar",
} as const;

/** The four lists of the room. */
export function RoomTabs({ current }: { current: keyof typeof tabs }) {
  const t = useTexts("organisation");
  const shown = Object.entries(tabs).map(([key, href]) => ({
    href,
    label: t(`tab.${key}`),
    ...(key === current ? { current: true } : {}),
  }));
  return <TabsNav label={t("organisation")} tabs={shown} />;
}
