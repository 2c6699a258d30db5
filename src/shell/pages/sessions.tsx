import { listOwnSessions } from "../../platform/identity/list-own-sessions.ts";
import { page } from "../../platform/web/page.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { show } from "../../platform/web/problem.ts";
import { useFormats } from "../../platform/web/use-formats.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { ActionForm } from "../../ui/action-form.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";

export const loader = page(async ({ visit }) => ({
  sessions: show(await listOwnSessions(visit.world, visit.actor, {})),
  current: visit.sessionId,
}));

export default function Sessions({ loaderData: { sessions, current } }: PageProps<typeof loader>) {
  const t = useTexts("shell");
  const { moment } = useFormats();
  return (
    <>
      <PageTitle title={t("sessions")} />
      <PageHeading title={t("sessions")} lead={t("sessions-lead")} />
      <DataTable
        caption={t("sessions")}
        captionHidden
        rows={sessions}
        rowKey={(session) => session.id}
        empty={null}
        columns={[
          { key: "created", header: t("session-began"), primary: true, cell: (session) => moment(session.created_at) },
          { key: "seen", header: t("session-seen"), cell: (session) => moment(session.seen_at) },
          { key: "method", header: t("session-method"), cell: (session) => t(`method.${session.method}`) },
          {
            key: "here",
            header: t("session-here"),
            cell: (session) => (session.id === current ? t("session-this") : t("session-other")),
          },
        ]}
      />
      <ActionForm action="/logga-ut" fields={{ everywhere: "true" }} label={t("sign-out-everywhere")} kind="danger" />
    </>
  );
}
