import { roles } from "../../../platform/access/actor.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { type Asked, address } from "./address.ts";
import { useNames } from "./use-names.ts";

export type AskedPeople = { q: string; role: string | null; body: string | null; left: boolean };

/** What is asked for, as the address says it. */
export const peopleAsked = ({ q, role, body, left }: AskedPeople): Asked => [
  ["q", q],
  ["roll", role],
  ["organ", body],
  ["slutat", left ? "ja" : null],
];

type Props = {
  asked: AskedPeople;
  bodies: readonly { slug: string; name: string; name_en: string | null }[];
  count: number;
};

/** Narrows people down by words, role, body, and whether those who have left are shown. */
export function PeopleFilter({ asked, bodies, count }: Props) {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const now = peopleAsked(asked);
  const without = (name: string) =>
    address(
      "/organisation/personer",
      now.filter(([each]) => each !== name),
    );
  const body = bodies.find(({ slug }) => slug === asked.body);
  const active = [
    ...(asked.q === "" ? [] : [{ label: t("filter.q", { q: asked.q }), removeHref: without("q") }]),
    ...(asked.role === null ? [] : [{ label: t(`shell:role.${asked.role}`), removeHref: without("roll") }]),
    ...(body ? [{ label: nameOf(body.name, body.name_en), removeHref: without("organ") }] : []),
    ...(asked.left ? [{ label: t("filter.left"), removeHref: without("slutat") }] : []),
  ];
  const bodyChoices = bodies.map(({ slug, name, name_en }) => ({ value: slug, label: nameOf(name, name_en) }));
  return (
    <FilterForm
      label={t("filter.people")}
      action="/organisation/personer"
      fields={[
        { kind: "text", name: "q", label: t("filter.person-words"), value: asked.q },
        {
          kind: "select",
          name: "roll",
          label: t("role.role"),
          any: t("filter.any-role"),
          choices: roles.map((value) => ({ value, label: t(`shell:role.${value}`) })),
          ...(asked.role ? { value: asked.role } : {}),
        },
        {
          kind: "select",
          name: "organ",
          label: t("body.body"),
          any: t("filter.any-body"),
          choices: bodyChoices,
          ...(asked.body ? { value: asked.body } : {}),
        },
        {
          kind: "checkboxes",
          name: "slutat",
          label: t("filter.ended"),
          values: asked.left ? ["ja"] : [],
          choices: [{ value: "ja", label: t("filter.left") }],
        },
      ]}
      submitLabel={t("web:search")}
      {...(active.length > 0 ? { active } : {})}
      removeLabel={t("filter.remove")}
      clear={{ href: "/organisation/personer", label: t("filter.clear") }}
      result={t("people-found", { count })}
    />
  );
}
