import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { registerIncoming } from "../commands/register-incoming.ts";
import { withCopiedFiles } from "../commands/with-copied-files.ts";
import { openIncoming } from "../parts/open-incoming.ts";
import { RegistrationFields } from "../parts/registration-fields.tsx";
import { incomingRegistration } from "../queries/incoming-registration.ts";
import { incomingLinks } from "../rules/incoming-links.ts";

export const handle: PageHandle = { trail: [{ href: incomingLinks.list, label: "consultations:incoming.list-title" }] };

export const loader = page(async (asked) => {
  const brief = await openIncoming(asked, "register");
  const { world, actor } = asked.visit;
  return {
    brief,
    choices: show(await incomingRegistration(world, actor, { consultee: brief.id })),
    id: world.newId(),
  };
});

export const action = form(
  async ({ visit, fields, params: { consulteeId } }) =>
    withCopiedFiles(visit.world, visit.actor, consulteeId, (files) =>
      registerIncoming(visit.world, visit.actor, { ...fields, files, consultee: consulteeId }, visit.requestId),
    ),
  (_, { params }) => `${incomingLinks.page(params.consulteeId ?? "")}?klart=consultations.incoming-registered`,
);

/** A consultation that has come gets its own case and somebody who answers for it. */
export default function RegisterIncoming({ loaderData: { brief, choices, id } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  return (
    <ActPage
      title={t("incoming.act.register")}
      kicker={t("incoming.kicker", { sender: brief.sender, number: brief.senderNumber })}
      lead={t("incoming.register-lead", { number: brief.senderNumber, sender: brief.sender })}
      back={incomingLinks.page(brief.id)}
      submit={t("incoming.register-submit")}
      hidden={{ id, version: String(brief.version) }}
    >
      <RegistrationFields title={brief.title} choices={choices} />
    </ActPage>
  );
}
