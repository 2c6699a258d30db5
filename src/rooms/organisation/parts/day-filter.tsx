import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { AskedDay } from "./asked-day.ts";

/** Shows a thing as it was, or will be, on another day. */
export function DayFilter({ action, asked, label }: { action: string; asked: AskedDay; label: string }) {
  const t = useTexts("organisation");
  const active =
    asked.written === "" || asked.unread
      ? []
      : [{ label: t("day.shown", { day: asked.day.toString() }), removeHref: action }];
  return (
    <>
      {asked.unread && <Notice tone="warning">{t("day.unread", { text: asked.written })}</Notice>}
      <DetailsBlock summary={label} open={asked.written !== ""}>
        <FilterForm
          label={label}
          action={action}
          fields={[
            { kind: "text", name: "dag", label: t("day.ask"), value: asked.written, description: t("day-help") },
          ]}
          submitLabel={t("web:show")}
          removeLabel={t("filter.remove")}
          {...(active.length > 0 ? { active } : {})}
        />
      </DetailsBlock>
    </>
  );
}
