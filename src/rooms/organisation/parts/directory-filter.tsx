import { useTexts } from "../../../platform/web/use-texts.ts";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { bodyKinds } from "../model.ts";
import { type Asked, address } from "./address.ts";

export type AskedBodies = { q: string; kind: string | null; closed: boolean };

/** Narrows the bodies down by words, kind, and whether those that have ended are shown. */
export function DirectoryFilter({
  asked,
  bodies,
  people,
}: {
  asked: AskedBodies;
  bodies: number;
  people: number | null;
}) {
  const t = useTexts("organisation");
  const { q, kind, closed } = asked;
  const now: Asked = [
    ["q", q],
    ["slag", kind],
    ["avslutade", closed ? "ja" : null],
  ];
  const without = (name: string) =>
    address(
      "/organisation",
      now.filter(([each]) => each !== name),
    );
  const active = [
    ...(q === "" ? [] : [{ label: t("filter.q", { q }), removeHref: without("q") }]),
    ...(kind === null ? [] : [{ label: t(`kind.${kind}`), removeHref: without("slag") }]),
    ...(closed ? [{ label: t("filter.closed"), removeHref: without("avslutade") }] : []),
  ];
  return (
    <FilterForm
      label={t("filter.bodies")}
      action="/organisation"
      fields={[
        { kind: "text", name: "q", label: t("filter.words"), value: q, description: t("filter.words-help") },
        {
          kind: "select",
          name: "slag",
          label: t("filter.kind"),
          any: t("filter.any-kind"),
          choices: bodyKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
          ...(kind ? { value: kind } : {}),
        },
        {
          kind: "checkboxes",
          name: "avslutade",
          label: t("filter.ended"),
          values: closed ? ["ja"] : [],
          choices: [{ value: "ja", label: t("filter.closed") }],
        },
      ]}
      submitLabel={t("web:search")}
      {...(active.length > 0 ? { active } : {})}
      removeLabel={t("filter.remove")}
      clear={{ href: "/organisation", label: t("filter.clear") }}
      result={[
        t("bodies-found", { count: bodies }),
        ...(people === null ? [] : [t("people-found", { count: people })]),
      ].join(", ")}
    />
  );
}
