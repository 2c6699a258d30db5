import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { setSisters } from "../commands/set-sisters.ts";
import { openProgramme } from "../parts/open-programme.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { listProgrammes } from "../queries/list-programmes.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const programme = await openProgramme(asked);
  const { world, actor } = asked.visit;
  const others = show(await listProgrammes(world, actor, {})).filter(({ id }) => id !== programme.id);
  return { programme, others };
});

const prefix = "about-";

export const action = form(
  ({ visit, fields }) => {
    const sisters = Object.entries(fields).flatMap(([name, about]) =>
      name.startsWith(prefix) && typeof about === "string" && about.trim() !== ""
        ? [{ sister: name.slice(prefix.length), about }]
        : [],
    );
    return setSisters(visit.world, visit.actor, { ...fields, sisters }, visit.requestId);
  },
  (_, { params }) => `${programmeLinks.page(params.slug ?? "")}?klart=programmes.sisters-set`,
);

/** Which programmes belong together with this one: a line about each that does. */
export default function SisterProgrammes({ loaderData: { programme, others } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const stored = (id: string) => programme.sisters.find((sister) => sister.id === id && sister.own)?.about ?? "";
  return (
    <ActPage
      title={t("sisters.change")}
      kicker={programme.title}
      lead={t("sisters.lead")}
      back={programmeLinks.page(programme.slug)}
      submit={t("web:save")}
      hidden={{ programme: programme.id, expectedVersion: String(programme.version) }}
    >
      {others.length === 0 && <EmptyState title={t("sisters.no-others")} />}
      {others.map(({ id, title }) => (
        <TextField
          key={id}
          {...field(`${prefix}${id}`, stored(id))}
          label={t("sisters.about", { title })}
          optional={t("web:optional")}
        />
      ))}
    </ActPage>
  );
}
