import { missing, ok } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { writeDissent } from "../commands/write-dissent.ts";
import { DissentFields } from "../parts/dissent-fields.tsx";
import { openItem } from "../parts/open-act.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async (asked) => {
  const { item } = await openItem(asked, "dissent");
  const found = item.dissents.find(({ id }) => id === asked.params.dissent);
  return { item, dissent: show(found ? ok(found) : missing("meetings:problem.dissent-missing")) };
});

export const action = form(
  async ({ visit, fields, params: { id, dissent } }) =>
    writeDissent(visit.world, visit.actor, { ...fields, item: id, dissent }, visit.requestId),
  (_, { params }) => `${meetingLinks.item(params.id ?? "")}?klart=meetings.dissent-written`,
);

/** Changes a reservation or statement until the paragraph is approved. */
export default function ChangeDissent({ loaderData: { item, dissent } }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  return (
    <ActPage
      title={t("dissent.change")}
      kicker={t("excerpt.title", { paragraph: item.paragraph ?? "", title: item.title })}
      back={meetingLinks.item(item.id)}
      submit={t("web:save")}
      hidden={{ version: String(item.version) }}
    >
      <DissentFields dissent={dissent} />
    </ActPage>
  );
}
