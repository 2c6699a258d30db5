import { roles } from "../../../platform/access/actor.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import type { FilterField } from "../../../ui/filter-fields.tsx";
import { type ActiveFilter, FilterForm } from "../../../ui/filter-form.tsx";
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

/** The filters in force, in words, each with the address of the list without it. */
function useActive({ asked, bodies }: Props): ActiveFilter[] {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const now = peopleAsked(asked);
  const body = bodies.find(({ slug }) => slug === asked.body);
  const words = new Map([
    ["q", t("filter.q", { q: asked.q })],
    ["roll", asked.role === null ? "" : t(`shell:role.${asked.role}`)],
    ["organ", body ? nameOf(body.name, body.name_en) : ""],
    ["slutat", t("filter.left")],
  ]);
  const inForce = now.filter(([, value]) => value !== null && value !== "");
  const without = (name: string) =>
    address(
      "/organisation/personer",
      now.filter(([each]) => each !== name),
    );
  return inForce.map(([name]) => ({ label: words.get(name) ?? name, removeHref: without(name) }));
}

function useFields({ asked, bodies }: Props): FilterField[] {
  const t = useTexts("organisation");
  const nameOf = useNames();
  const roleChoices = roles.map((value) => ({ value, label: t(`shell:role.${value}`) }));
  const bodyChoices = bodies.map(({ slug, name, name_en }) => ({ value: slug, label: nameOf(name, name_en) }));
  const chosen = (value: string | null) => (value === null ? {} : { value });
  const left = [{ value: "ja", label: t("filter.left") }];
  return [
    { kind: "text", name: "q", label: t("filter.person-words"), value: asked.q },
    {
      kind: "select",
      name: "roll",
      label: t("role.role"),
      any: t("filter.any-role"),
      choices: roleChoices,
      ...chosen(asked.role),
    },
    {
      kind: "select",
      name: "organ",
      label: t("body.body"),
      any: t("filter.any-body"),
      choices: bodyChoices,
      ...chosen(asked.body),
    },
    { kind: "checkboxes", name: "slutat", label: t("filter.ended"), values: asked.left ? ["ja"] : [], choices: left },
  ];
}

/** Narrows people down by words, role, body, and whether those who have left are shown; says how many were found. */
export function PeopleFilter(props: Props) {
  const t = useTexts("organisation");
  const active = useActive(props);
  return (
    <FilterForm
      label={t("filter.people")}
      action="/organisation/personer"
      fields={useFields(props)}
      submitLabel={t("web:search")}
      {...(active.length > 0 ? { active } : {})}
      removeLabel={t("filter.remove")}
      clear={{ href: "/organisation/personer", label: t("filter.clear") }}
      result={t("people-found", { count: props.count })}
    />
  );
}
