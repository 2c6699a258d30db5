import { dayOf } from "../../../kernel/day.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { FollowUpTabs } from "../parts/follow-up-tabs.tsx";
import { TodoFigures } from "../parts/todo-figures.tsx";
import { TodoGoals } from "../parts/todo-goals.tsx";
import { TodoNext } from "../parts/todo-next.tsx";
import { TodoSection } from "../parts/todo-section.tsx";
import { UnansweredList } from "../parts/unanswered-list.tsx";
import type { ActivityInList } from "../queries/activity-rows.ts";
import { todoPage } from "../queries/todo-page.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { marks } from "../rules/judge-activity.ts";
import { todoLists } from "../rules/todo-lists.ts";

export const loader = page(async ({ visit: { world, actor, today }, url }) => {
  const asked = { slug: url.searchParams.get("organ"), year: url.searchParams.get("ar") };
  const found = show(await todoPage(world, actor, asked));
  const me = actor.kind === "person" ? actor.id : null;
  if (!found.of) return { ...found, of: null, todo: null, me, today };
  const { activities, unanswered } = found.of;
  const told = activities.map((row) => ({ ...row, updatedDay: dayOf(row.updatedAt) }));
  const todo = todoLists({ ...found.of, activities: told, unanswered: unanswered.length, me }, today);
  return { ...found, todo, me, today };
});

type Data = PageProps<typeof loader>["loaderData"];
type OfBody = { of: NonNullable<Data["of"]>; todo: NonNullable<Data["todo"]> } & Pick<Data, "me" | "today" | "year">;

function Lists({ of, todo, me, today, year }: OfBody) {
  const mayTell = ({ ownerId }: ActivityInList) => of.mayWrite || (ownerId !== null && ownerId === me);
  return (
    <>
      {marks.map((mark) => (
        <TodoSection key={mark} mark={mark} rows={todo.lists[mark]} today={today} mayTell={mayTell} />
      ))}
      <TodoGoals which="review-goals" goals={todo.reviewGoals} mayWrite={of.mayWrite} />
      <TodoGoals which="bare-goals" goals={todo.bareGoals} mayWrite={of.mayWrite} />
      <UnansweredList
        requirements={of.unanswered}
        bound={of.bound}
        slug={of.body.slug}
        year={year}
        mayWrite={of.mayWrite}
      />
    </>
  );
}

function Todo({ of, todo, me, today, year }: OfBody) {
  const t = useTexts("follow-up");
  const { body, goals, unanswered } = of;
  const { step, firstLate, bareGoals, lists } = todo;
  const next = {
    slug: body.slug,
    year,
    overdue: firstLate?.id ?? null,
    bareGoal: bareGoals[0]?.id ?? null,
    requirement: unanswered[0]?.requirementId,
  };
  const calm = marks.every((mark) => lists[mark].length === 0) && unanswered.length === 0 && bareGoals.length === 0;
  const plan = { href: followUpLinks.plan(body.slug, year), label: t("todo.see-plan") };
  return (
    <>
      <PageHeading
        kicker={t("plan.kicker", { body: body.name, year })}
        title={t("todo.title")}
        lead={t(`todo.lead-${step}`)}
        action={<TodoNext step={step} {...next} />}
      />
      <TodoFigures todo={todo} unanswered={unanswered.length} />
      {goals.length === 0 ? (
        <EmptyState title={t("todo.no-plan", { year })} text={t("todo.no-plan-text")} />
      ) : (
        calm && <EmptyState title={t("todo.calm")} text={t("todo.calm-text")} action={plan} />
      )}
      <Lists of={of} todo={todo} me={me} today={today} year={year} />
    </>
  );
}

/** What one's own body has to do about its plan: what is late first, then what is near, silent or lacking. */
export default function TodoList({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { of, todo, bodies, year, seesCity } = loaderData;
  return (
    <>
      <PageTitle title={t("todo.title")} />
      {of && todo ? (
        <Todo {...loaderData} of={of} todo={todo} />
      ) : (
        <>
          <PageHeading title={t("todo.title")} />
          <EmptyState title={t("todo.no-body")} text={t("todo.no-body-text")} />
        </>
      )}
      <FollowUpTabs bodies={bodies} current={of?.body.slug ?? null} year={year} seesCity={seesCity} />
    </>
  );
}
