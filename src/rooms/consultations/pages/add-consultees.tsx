import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { addConsultees } from "../commands/add-consultees.ts";
import { AddresseeFields } from "../parts/addressee-fields.tsx";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { openConsultation } from "../parts/open-consultation.ts";
import { addresseeChoices } from "../queries/addressee-choices.ts";
import { wall } from "../queries/wall.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page(async (asked) => {
  const brief = await openConsultation(asked, "add-consultee");
  const { world, actor } = asked.visit;
  const [choices, rows] = await Promise.all([
    addresseeChoices(world, actor, { consultation: brief.id }),
    wall(world, actor, { consultation: brief.id }),
  ]);
  const known = new Set(show(rows).map(({ bodyId }) => bodyId));
  const bodies = show(choices).bodies.filter(({ id }) => !known.has(id));
  return { brief, choices: { bodies, groups: [], chosen: { groups: [], bodies: [], outside: "" } } };
});

export const action = form(
  ({ visit, fields, params }) =>
    addConsultees(visit.world, visit.actor, { ...fields, consultation: params.id }, visit.requestId),
  (_, { params }) => `${consultationLinks.page(params.id ?? "")}?klart=consultations.added`,
);

/** More to ask, after it has been sent. */
export default function AddConsultees({ loaderData: { brief, choices } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  return (
    <ActPage
      title={t("act.add-consultee")}
      kicker={`${brief.number} ${brief.title}`}
      lead={t("wall.add-lead", { day: brief.dueDay.toString() })}
      back={consultationLinks.page(brief.id)}
      submit={t("wall.add")}
      hidden={{ expectedVersion: String(brief.version) }}
    >
      <AddresseeFields choices={choices} />
    </ActPage>
  );
}
