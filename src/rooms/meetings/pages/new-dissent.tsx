import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { writeDissent } from "../commands/write-dissent.ts";
import { DissentFields } from "../parts/dissent-fields.tsx";
import { openItem } from "../parts/open-act.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async (asked) => ({
  ...(await openItem(asked, "dissent")),
  dissent: asked.visit.world.newId(),
}));

export const action = form(
  async ({ visit, fields, params }) =>
    writeDissent(visit.world, visit.actor, { ...fields, item: params.id }, visit.requestId),
  (_, { params, fields }) =>
    fields.onward === "another"
      ? `${meetingLinks.itemAct(params.id ?? "", "dissent")}?klart=meetings.dissent-written`
      : `${meetingLinks.item(params.id ?? "")}?klart=meetings.dissent-written`,
);

/** A reservation or a statement, as it was handed in. */
export default function NewDissent({ loaderData: { item, dissent } }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  return (
    <ActPage
      title={t("act.dissent")}
      kicker={t("excerpt.title", { paragraph: item.paragraph ?? "", title: item.title })}
      back={meetingLinks.item(item.id)}
      submit={t("web:save")}
      also={{ label: t("dissent.another"), name: "onward", value: "another" }}
      hidden={{ dissent }}
    >
      <DissentFields dissent={null} />
    </ActPage>
  );
}
