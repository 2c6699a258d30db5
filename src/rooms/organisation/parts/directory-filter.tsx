import { useTexts } from "../../../platform/web/use-texts.ts";
import type { FilterField } from "../../../ui/filter-fields.tsx";
import { type ActiveFilter, FilterForm } from "../../../ui/filter-form.tsx";
import { bodyKinds } from "../model.ts";
import { type Asked, address } from "./address.ts";

export type AskedBodies = { q: string; kind: string | null; closed: boolean };

/** The filters in force, in words, each with the address of the list without it. */
function useActive({ q, kind, closed }: AskedBodies): ActiveFilter[] {
  const t = useTexts("organisation");
  const now: Asked = [
    ["q", q],
    ["slag", kind],
    ["avslutade", closed ? "ja" : null],
  ];
  const words = new Map([
    ["q", t("filter.q", { q })],
    ["slag", kind === null ? "" : t(`kind.${kind}`)],
    ["avslutade", t("filter.closed")],
  ]);
  const inForce = now.filter(([, value]) => value !== null && value !== "");
  const without = (name: string) =>
    address(
      "/organisation",
      now.filter(([each]) => each !== name),
    );
  return inForce.map(([name]) => ({ label: words.get(name) ?? name, removeHref: without(name) }));
}

function useFields({ q, kind, closed }: AskedBodies): FilterField[] {
  const t = useTexts("organisation");
  const kinds = bodyKinds.map((value) => ({ value, label: t(`kind.${value}`) }));
  const ended = [{ value: "ja", label: t("filter.closed") }];
  return [
    { kind: "text", name: "q", label: t("filter.words"), value: q, description: t("filter.words-help") },
    {
      kind: "select",
      name: "slag",
      label: t("filter.kind"),
      any: t("filter.any-kind"),
      choices: kinds,
      ...(kind ? { value: kind } : {}),
    },
    { kind: "checkboxes", name: "avslutade", label: t("filter.ended"), values: closed ? ["ja"] : [], choices: ended },
  ];
}

type Props = { asked: AskedBodies; bodies: number; people: number | null };

/** Narrows the bodies down by words, kind, and whether those that have ended are shown; says how many were found. */
export function DirectoryFilter({ asked, bodies, people }: Props) {
  const t = useTexts("organisation");
  const active = useActive(asked);
  const found = [
    t("bodies-found", { count: bodies }),
    ...(people === null ? [] : [t("people-found", { count: people })]),
  ];
  return (
    <FilterForm
      label={t("filter.bodies")}
      action="/organisation"
      fields={useFields(asked)}
      submitLabel={t("web:search")}
      {...(active.length > 0 ? { active } : {})}
      removeLabel={t("filter.remove")}
      clear={{ href: "/organisation", label: t("filter.clear") }}
      result={found.join(", ")}
    />
  );
}
