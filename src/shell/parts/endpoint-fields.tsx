import { useRefilled } from "../../platform/web/use-refilled.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { type EventKind, eventKinds } from "../../platform/webhooks/model.ts";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";
import { TextField } from "../../ui/text-field.tsx";

type Stored = { name: string; url: string; events: readonly EventKind[] };

export function AddressField({ stored }: { stored?: Stored }) {
  const t = useTexts("webhooks");
  const { field } = useRefilled();
  const hint = t("address-hint");
  return (
    <TextField
      {...field("url", stored?.url)}
      label={t("address")}
      description={hint}
      inputMode="url"
      spellCheck={false}
    />
  );
}

/** What a receiver is told of, with a sentence about each. */
export function EventFields({ stored }: { stored?: Stored }) {
  const t = useTexts("webhooks");
  const { field, problem, values } = useRefilled();
  // A form that came back says nothing of a group where none was ticked.
  const chosen = problem === null ? (stored?.events ?? []) : [values.events ?? []].flat();
  return (
    <CheckboxGroup
      {...field("events")}
      values={chosen}
      label={t("events")}
      description={t("events-hint")}
      choices={eventKinds.map((kind) => ({
        value: kind,
        label: t(`event.${kind}`),
        description: t(`event-about.${kind}`),
      }))}
    />
  );
}
