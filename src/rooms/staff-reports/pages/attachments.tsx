import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { setAttachments } from "../commands/set-attachments.ts";
import { ActPage } from "../parts/act-page.tsx";
import { AttachmentFields } from "../parts/attachment-fields.tsx";
import { openReport } from "../parts/open-report.ts";
import { atRows, readRows } from "../parts/row-form.ts";
import { useRowCount } from "../parts/use-row-count.ts";
import { reportChoices } from "../queries/report-choices.ts";
import { reportLinks } from "../rules/report-links.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async (asked) => {
  const { facts, parts } = await openReport(asked, "write");
  const { world, actor } = asked.visit;
  const { documents } = show(await reportChoices(world, actor, { report: facts.id }));
  return { facts, documents, attachments: parts.attachments };
});

export const action = form(
  async ({ visit, fields, params }) => {
    const read = readRows(fields, ["title", "document"], "title");
    const asked = { report: params.id, seen: fields.seen, attachments: read.rows };
    return atRows(await setAttachments(visit.world, visit.actor, asked, visit.requestId), "attachments", read);
  },
  (_, { params }) => `${reportLinks.page(params.id ?? "")}?klart=staff-reports.attachments-saved`,
);

/** What is attached to the report, numbered in order. */
export default function Attachments({ loaderData: { facts, documents, attachments } }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { standing, more } = useRowCount("title", attachments.length);
  return (
    <ActPage
      facts={facts}
      title={t("attachment.title")}
      lead={t("attachment.lead")}
      submit={t("attachment.save")}
      hidden={{ seen: attachments.map(({ id }) => id).join(",") }}
    >
      {[...standing, ...more].map((at) => (
        <AttachmentFields
          key={at}
          at={at}
          attachment={attachments[at]}
          documents={documents}
          many={attachments.length > 1}
        />
      ))}
    </ActPage>
  );
}
