import { bodiesWhere } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { prepareConsultation } from "../actions.ts";
import { consultationStates } from "../model.ts";
import { ConsultationTabs } from "../parts/consultation-tabs.tsx";
import { SentTable } from "../parts/sent-table.tsx";
import { listSent } from "../queries/list-sent.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

const stateWords = {
  draft: "utkast",
  sent: "skickade",
  compiling: "sammanstalls",
  closed: "avslutade",
  withdrawn: "aterkallade",
};

export const loader = page(async ({ visit, url }) => {
  const word = url.searchParams.get("lage");
  const state = consultationStates.find((one) => stateWords[one] === word) ?? null;
  const text = url.searchParams.get("q") ?? "";
  const skip = url.searchParams.get("fran") ?? "0";
  const list = show(await listSent(visit.world, visit.actor, { text, state, skip }));
  return { list, text, state, mayStart: bodiesWhere(visit.actor, prepareConsultation).length > 0 };
});

type Data = PageProps<typeof loader>["loaderData"];

function Empty({ narrowed, mayStart }: { narrowed: boolean; mayStart: boolean }) {
  const t = useTexts("consultations");
  if (narrowed) {
    return (
      <EmptyState title={t("list.none-found")} action={{ href: consultationLinks.list, label: t("list.clear") }} />
    );
  }
  const start = { href: consultationLinks.start, label: t("list.start") };
  return <EmptyState title={t("list.none")} text={t("list.none-text")} {...(mayStart ? { action: start } : {})} />;
}

function Narrowing({ text, state, list }: Data) {
  const t = useTexts("consultations");
  const choices = consultationStates.map((one) => ({ value: stateWords[one], label: t(`state.${one}`) }));
  return (
    <FilterForm
      label={t("list.filter")}
      action={consultationLinks.list}
      submitLabel={t("web:show")}
      result={t("list.count", { count: list.rows.length })}
      fields={[
        { kind: "text", name: "q", label: t("list.words"), value: text },
        {
          kind: "select",
          name: "lage",
          label: t("list.state"),
          any: t("list.all"),
          value: state ? stateWords[state] : "",
          choices,
        },
      ]}
    />
  );
}

/** What one's own authorities send: how many have answered, what is late, what waits to be decided. */
export default function ConsultationList({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { list, text, state, mayStart } = loaderData;
  const narrowed = text !== "" || state !== null;
  const start = <ActionLink href={consultationLinks.start} label={t("list.start")} />;
  return (
    <>
      <PageTitle title={t("list.title")} />
      <PageHeading title={t("list.title")} lead={t("list.lead")} {...(mayStart ? { action: start } : {})} />
      <ConsultationTabs current="sent" />
      {(narrowed || list.rows.length > 5) && <Narrowing {...loaderData} />}
      <SentTable rows={list.rows} empty={<Empty narrowed={narrowed} mayStart={mayStart} />} />
      {list.next !== null && (
        <Pagination
          label={t("list.pages")}
          range={t("list.count", { count: list.rows.length })}
          next={{ href: `/remisser?fran=${list.next}`, label: t("list.next") }}
        />
      )}
    </>
  );
}
