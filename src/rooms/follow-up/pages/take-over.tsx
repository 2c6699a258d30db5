import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { takeOver } from "../commands/take-over.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { takeOverPage } from "../queries/take-over-page.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { yearIn } from "../rules/year-in.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit: { world, actor, today }, params, url }) =>
  show(await takeOverPage(world, actor, { slug: params.slug, year: yearIn(url.searchParams) ?? today.year })),
);

export const action = form(
  async ({ visit, fields }) => takeOver(visit.world, visit.actor, fields, visit.requestId),
  (_, { fields }) => `${followUpLinks.plan(String(fields.slug), Number(fields.year))}&klart=follow-up.taken-over`,
);

/** The open goals and activities of a body that went into one's own. */
export default function TakeOver({ loaderData: { from, to, year, goals } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { frame } = useRefilled();
  const question = t("take.question", { from: from.name, year });
  const back = { href: followUpLinks.plan(to.slug, year), label: t("web:cancel") };
  if (goals.length === 0) {
    return (
      <>
        <PageTitle title={question} />
        <PageHeading kicker={to.name} title={question} />
        <EmptyState title={t("take.nothing")} action={{ ...back, label: t("import.to-plan") }} />
      </>
    );
  }
  return (
    <>
      <PageTitle title={question} />
      <ConfirmPage
        question={question}
        kicker={to.name}
        consequences={[t("take.moved"), t("take.kept", { from: from.name }), t("take.counted")]}
        confirm={{ label: t("take.submit", { count: goals.length }) }}
        cancel={back}
        fields={{ from: from.id, to: to.id, slug: to.slug, year: String(year) }}
        {...frame}
      >
        <ul>
          {goals.map(({ id, title, open }) => (
            <li key={id}>{t("take.goal-is", { title, count: open })}</li>
          ))}
        </ul>
      </ConfirmPage>
    </>
  );
}
