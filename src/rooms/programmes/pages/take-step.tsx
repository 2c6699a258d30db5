import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { advanceVersion } from "../commands/advance-version.ts";
import { shutForVersion } from "../lifecycle.ts";
import { addressOf } from "../parts/address-of.ts";
import { openVersion } from "../parts/open-version.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { stepAct } from "../parts/step-act.ts";
import { importOnItsWay } from "../queries/import-on-its-way.ts";
import { nextState } from "../rules/next-state.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const act = stepAct(asked.params.act);
  const brief = await openVersion(asked, act);
  const shuts = shutForVersion(nextState(brief, act), "write") !== null;
  const drops = shuts && (await importOnItsWay(asked.visit.world.db, brief.id)) !== undefined;
  return { act, brief, drops };
});

export const action = form(
  ({ visit, fields, params }) =>
    advanceVersion(visit.world, visit.actor, { ...fields, act: stepAct(params.act) }, visit.requestId),
  ({ act }, { params }) => `${programmeLinks.version(...addressOf(params))}?klart=programmes.is-${act}`,
);

const reasoned: ReadonlySet<string> = new Set(["refer-back", "reject", "table"]);

/** Asks before a step is noted, and says what follows of it. */
export default function TakeStep({ loaderData: { act, brief, drops } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { frame, field } = useRefilled();
  return (
    <>
      <PageTitle title={`${t(`act.${act}`)} – ${brief.title} ${brief.periodLabel}`} />
      <ConfirmPage
        {...frame}
        question={t(`question.${act}`)}
        kicker={`${brief.title} ${brief.periodLabel}`}
        consequences={[t(`follows.${act}`), ...(drops ? [t("follows.import-dropped")] : [])]}
        confirm={{ label: t(`act.${act}`), kind: act === "reject" ? "danger" : "primary" }}
        cancel={{ href: programmeLinks.version(brief.slug, brief.number), label: t("web:cancel") }}
        fields={{ version: brief.id, expectedVersion: String(brief.version) }}
      >
        {reasoned.has(act) && (
          <TextArea
            {...field("reason")}
            label={t("decide.reason")}
            {...(act === "table" ? { optional: t("web:optional") } : {})}
            rows={3}
          />
        )}
      </ConfirmPage>
    </>
  );
}
