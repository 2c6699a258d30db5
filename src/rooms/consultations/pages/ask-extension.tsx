import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { askExtensionInWriting } from "../commands/ask-extension-in-writing.ts";
import { openIncoming } from "../parts/open-incoming.ts";
import { incomingLinks } from "../rules/incoming-links.ts";

export const handle: PageHandle = { trail: [{ href: incomingLinks.list, label: "consultations:incoming.list-title" }] };

export const loader = page(async (asked) => ({
  brief: await openIncoming(asked, "ask-extension"),
  id: asked.visit.world.newId(),
}));

export const action = form(
  async ({ visit, fields, params: { consulteeId } }) =>
    askExtensionInWriting(visit.world, visit.actor, { ...fields, consultee: consulteeId }, visit.requestId),
  (_, { params }) => `${incomingLinks.page(params.consulteeId ?? "")}?klart=consultations.extension-asked`,
);

/** More time asked for, with a reason. */
export default function AskExtension({ loaderData: { brief, id } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("incoming.act.ask-extension")}
      kicker={t("incoming.kicker", { sender: brief.sender, number: brief.senderNumber })}
      lead={t("incoming.extension-lead", { sender: brief.sender, day: brief.dueDay.toString() })}
      back={incomingLinks.page(brief.id)}
      submit={t("incoming.extension-submit")}
      hidden={{ id, version: String(brief.version) }}
    >
      <DateField
        {...field("wantedDay")}
        label={t("incoming.field.wanted-day")}
        description={t("incoming.wanted-day-hint")}
      />
      <TextArea
        {...field("reason")}
        label={t("incoming.field.reason")}
        description={t("incoming.reason-hint")}
        rows={4}
      />
    </ActPage>
  );
}
