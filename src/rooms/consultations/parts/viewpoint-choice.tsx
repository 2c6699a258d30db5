import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import type { HandledViewpoint } from "../queries/handle-page.ts";

type ViewpointChoiceProps = { chosen: readonly HandledViewpoint[]; similar: readonly HandledViewpoint[] };

/** The viewpoints that are handled now, ticked, and those that seem to say the same, to tick along. */
export function ViewpointChoice({ chosen, similar }: ViewpointChoiceProps) {
  const t = useTexts("consultations");
  const { field, values } = useRefilled();
  const value = ({ id, version }: HandledViewpoint) => `${id}:${version}`;
  const choice = (one: HandledViewpoint) => ({
    value: value(one),
    label: one.words,
    description: [one.name, t(`viewpoint.kind.${one.kind}`), one.heading ?? t("viewpoint.whole")].join(" · "),
  });
  // After a clash the rows have new versions, so what was ticked is known by its id.
  const came = values.seen === undefined ? null : [values.seen].flat().map((seen) => seen.split(":")[0]);
  const ticked = (all: readonly HandledViewpoint[], usual: boolean) =>
    all.filter(({ id }) => (came === null ? usual : came.includes(id))).map(value);
  const { error } = field("seen");
  return (
    <>
      <CheckboxGroup
        name="seen"
        label={t("handling.chosen")}
        choices={chosen.map(choice)}
        values={ticked(chosen, true)}
        {...(error ? { error } : {})}
      />
      {similar.length > 0 && (
        <CheckboxGroup
          name="seen"
          id="f-similar"
          label={t("handling.similar")}
          description={t("handling.similar-hint")}
          choices={similar.map(choice)}
          values={ticked(similar, false)}
        />
      )}
    </>
  );
}
