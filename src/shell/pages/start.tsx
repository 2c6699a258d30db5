import { redirect } from "react-router";
import { daysBetween } from "../../kernel/day.ts";
import { ok } from "../../kernel/outcome.ts";
import { form, page } from "../../platform/web/page.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { useFormats } from "../../platform/web/use-formats.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { rooms } from "../../rooms.ts";
import { ActionForm } from "../../ui/action-form.tsx";
import { type Card, CardList } from "../../ui/card-list.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { TryoutCard } from "../parts/tryout-card.tsx";
import { tryoutsCookie, tryoutsShown } from "../tryouts-shown.ts";

/** More than two are a list again, and not a place to begin. */
const mostTryouts = 2;

export const loader = page(async ({ visit, request }) => {
  if (visit.actor.kind !== "person") throw redirect("/logga-in", 303);
  const due = await Promise.all(rooms.map((room) => room.due?.(visit.world, visit.actor, visit.today) ?? []));
  const last = Temporal.PlainDate.from("9999-12-31");
  const items = due.flat().sort((a, b) => Temporal.PlainDate.compare(a.due ?? last, b.due ?? last));
  const shown = visit.demo && tryoutsShown(request.headers.get("cookie"));
  const tryouts = shown ? await Promise.all(rooms.map((room) => room.tryouts?.(visit.world, visit.actor) ?? [])) : [];
  return {
    ...{ items, today: visit.today, read: visit.world.now(), name: visit.actor.name },
    tryouts: tryouts.flat().slice(0, mostTryouts),
    hidden: visit.demo && !shown,
  };
}, "everyone");

/** What can be tried is hidden or shown again, on this machine. */
export const action = form(
  async ({ visit, fields }) => {
    visit.setCookie(tryoutsCookie(fields.tryouts === "hide" ? "hide" : "show", visit.secure));
    return ok(null);
  },
  () => "/",
);

type Item = PageProps<typeof loader>["loaderData"]["items"][number];

function useCards(today: Temporal.PlainDate): (item: Item) => Card {
  const t = useTexts("shell");
  const formats = useFormats();
  return ({ id, href, title, named, kind, owner, due, updated }) => {
    const left = due ? daysBetween(today, due) : null;
    const tone = left === null ? "neutral" : left < 0 ? "danger" : left <= 2 ? "warning" : "info";
    const text =
      left === null
        ? t("due.none")
        : left < 0
          ? t("due.late", { count: -left })
          : left === 0
            ? t("due.today")
            : t("due.left", { count: left });
    return {
      id,
      href,
      title: named ? `${t(named)} ${title}` : title,
      kind: t(kind),
      due: { text, tone },
      ...(owner ? { owner: t("owner", { name: owner }) } : {}),
      age: updated ? t("age", { at: formats.dayOf(updated) }) : t("age-never"),
    };
  };
}

export default function Start({ loaderData: { items, today, read, name, tryouts, hidden } }: PageProps<typeof loader>) {
  const t = useTexts("shell");
  const { moment } = useFormats();
  const toCard = useCards(today);
  return (
    <>
      <PageTitle title={t("my-work")} />
      <PageHeading
        title={t("my-work")}
        lead={t("my-work-lead", { name, count: items.length })}
        meta={t("read-at", { at: moment(read) })}
      />
      {tryouts.map((tryout) => (
        <TryoutCard key={tryout.key} tryout={tryout} />
      ))}
      <CardList
        label={t("my-work")}
        cards={items.map(toCard)}
        empty={
          <EmptyState
            title={t("nothing-due")}
            text={t("nothing-due-text")}
            action={{ href: "/diarium", label: t("to-register") }}
          />
        }
      />
      {hidden && <ActionForm label={t("tryout.show")} fields={{ tryouts: "show" }} kind="tertiary" />}
    </>
  );
}
