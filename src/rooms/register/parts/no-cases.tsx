import { useTexts } from "../../../platform/web/use-texts.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";

/** A list without cases: why, and what to do next. */
export function NoCases({ narrowed, mayRegister }: { narrowed: boolean; mayRegister: boolean }) {
  const t = useTexts("register");
  if (narrowed) {
    const clear = { href: "/diarium", label: t("list.clear") };
    return <EmptyState title={t("list.none-found")} text={t("list.none-found-text")} action={clear} />;
  }
  const register = { href: "/diarium/nytt-arende", label: t("list.register-case") };
  return (
    <EmptyState
      title={t("list.none-yet")}
      text={t("list.none-yet-text")}
      {...(mayRegister ? { action: register } : {})}
    />
  );
}
