import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { linkIncoming } from "../commands/link-incoming.ts";
import { withCopiedFiles } from "../commands/with-copied-files.ts";
import { openIncoming } from "../parts/open-incoming.ts";
import { incomingLinks } from "../rules/incoming-links.ts";

export const handle: PageHandle = { trail: [{ href: incomingLinks.list, label: "consultations:incoming.list-title" }] };

export const loader = page(async (asked) => ({
  brief: await openIncoming(asked, "link"),
  id: asked.visit.world.newId(),
}));

export const action = form(
  async ({ visit, fields, params: { consulteeId } }) =>
    withCopiedFiles(visit.world, visit.actor, consulteeId, (files) =>
      linkIncoming(visit.world, visit.actor, { ...fields, files, consultee: consulteeId }, visit.requestId),
    ),
  (_, { params }) => `${incomingLinks.page(params.consulteeId ?? "")}?klart=consultations.incoming-linked`,
);

/** A consultation that belongs to a case which is registered already. */
export default function LinkIncoming({ loaderData: { brief, id } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("incoming.act.link")}
      kicker={t("incoming.kicker", { sender: brief.sender, number: brief.senderNumber })}
      lead={t("incoming.link-lead")}
      back={incomingLinks.page(brief.id)}
      submit={t("incoming.link-submit")}
      hidden={{ id, version: String(brief.version) }}
    >
      <TextField
        {...field("number")}
        label={t("incoming.field.case-number")}
        description={t("incoming.case-number-hint")}
        width="medium"
      />
    </ActPage>
  );
}
