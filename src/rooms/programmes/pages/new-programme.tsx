import { forbidden } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { startProgramme } from "../commands/start-programme.ts";
import { ProgrammeFields } from "../parts/programme-fields.tsx";
import { programmeTrail } from "../parts/programme-trail.ts";
import { startingPlaces } from "../queries/starting-places.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async ({ visit }) => {
  const bodies = show(await startingPlaces(visit.world, visit.actor, {}));
  if (bodies.length === 0) show(forbidden());
  return { bodies, id: visit.world.newId() };
});

export const action = form(
  ({ visit, fields }) => startProgramme(visit.world, visit.actor, fields, visit.requestId),
  ({ slug }) => `${programmeLinks.newVersion(slug)}?klart=programmes.started`,
);

/** A programme is begun: what it is called, what it is about, and who looks after it. */
export default function NewProgramme({ loaderData: { bodies, id } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const only = bodies.length === 1 ? bodies[0]?.id : undefined;
  return (
    <ActPage
      title={t("list.start")}
      lead={t("facts.lead")}
      back={programmeLinks.list}
      submit={t("list.start")}
      hidden={{ id }}
    >
      <ProgrammeFields />
      <SelectField
        {...field("body", only)}
        label={t("facts.body")}
        placeholder={t("facts.choose-body")}
        choices={bodies.map(({ id: value, name }) => ({ value, label: name }))}
      />
    </ActPage>
  );
}
