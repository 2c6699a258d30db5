import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { ItemOutcome, ItemState } from "../model.ts";

type ItemStatusProps = { state: ItemState; outcome: ItemOutcome | null; immediate: boolean };

const tones: Record<ItemOutcome, Tone> = {
  approved: "success",
  approved_with_changes: "success",
  own_statement: "success",
  tabled: "warning",
  referred_back: "warning",
  declined: "neutral",
};

/** What was decided, and whether somebody must still approve it at once. */
export function ItemStatus({ state, outcome, immediate }: ItemStatusProps) {
  const t = useTexts("meetings");
  if (outcome === null) return <StatusTag tone="neutral" label={t(`item.${state}`)} />;
  const waits = state === "decided" && immediate;
  return (
    <>
      <StatusTag tone={tones[outcome]} label={t(`outcome.${outcome}`)} />
      {waits && <StatusTag tone="warning" label={t("item.to-approve-at-once")} />}
    </>
  );
}
