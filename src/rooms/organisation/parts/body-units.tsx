import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { holdsOn } from "../rules/period.ts";
import type { BodyData } from "./body-data.ts";

type Unit = BodyData["units"][number];
type Branch = { units: readonly Unit[]; above: string | null; slug: string; manages: boolean };

function UnitBranch({ units, above, slug, manages }: Branch) {
  const t = useTexts("organisation");
  const here = units.filter(({ parent_id }) => parent_id === above);
  if (here.length === 0) return null;
  return (
    <ul>
      {here.map((unit) => (
        <li key={unit.id}>
          {`${unit.name} (${t(`unit-kind.${unit.kind}`).toLocaleLowerCase()})`}{" "}
          {manages && (
            <a href={`/organisation/${slug}/enheter/${unit.id}`}>
              {t("web:change")}
              <VisuallyHidden>{` ${unit.name}`}</VisuallyHidden>
            </a>
          )}
          <UnitBranch units={units} above={unit.id} slug={slug} manages={manages} />
        </li>
      ))}
    </ul>
  );
}

/** The administration under the body with its departments and units, as it was that day. */
export function BodyUnits({ data, day, manages }: { data: BodyData; day: Temporal.PlainDate; manages: boolean }) {
  const t = useTexts("organisation");
  const { body } = data;
  const standing = data.units.filter((unit) => holdsOn(unit, day));
  const ids = new Set(standing.map(({ id }) => id));
  // A unit whose parent does not stand that day would otherwise vanish from the tree.
  const rooted = standing.map((unit) =>
    unit.parent_id !== null && ids.has(unit.parent_id) ? unit : { ...unit, parent_id: null },
  );
  if (body.to_day !== null && !manages && rooted.length === 0) return null;
  const add = `/organisation/${body.slug}/enheter/ny`;
  return (
    <PageSection
      heading={t("unit.units")}
      action={manages && <ActionLink href={add} label={t("add-unit")} kind="secondary" />}
    >
      {rooted.length === 0 ? (
        <EmptyState title={t("unit.none")} {...(manages ? { action: { href: add, label: t("add-unit") } } : {})} />
      ) : (
        <Prose>
          <UnitBranch units={rooted} above={null} slug={body.slug} manages={manages} />
        </Prose>
      )}
    </PageSection>
  );
}
