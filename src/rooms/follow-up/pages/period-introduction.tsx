import { BlocksView } from "../../../platform/paper/web/blocks-view.tsx";
import { readRichText } from "../../../platform/paper/web/read-rich-text.ts";
import { RichTextField } from "../../../platform/paper/web/rich-text-field.tsx";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { writeIntroduction } from "../commands/write-introduction.ts";
import { openBodyPeriod } from "../parts/open-body-period.ts";
import { periodTrail } from "../parts/period-trail.ts";
import { ShutPeriod } from "../parts/shut-period.tsx";
import { introductionPage } from "../queries/introduction-page.ts";
import { periodLinks } from "../rules/period-links.ts";

export const handle = { ...periodTrail, hydrate: true };

export const loader = page(async (asked) => {
  const { row, shut } = await openBodyPeriod(asked, "write");
  const { world, actor } = asked.visit;
  return { row, shut, text: show(await introductionPage(world, actor, { period: row.periodId, body: row.slug })) };
});

export const action = form(
  async ({ visit, fields, params }) => {
    const content = readRichText(fields, "content", { newId: visit.world.newId });
    if (!content.ok) return content;
    const given = {
      period: params.id,
      body: params.slug,
      expectedVersion: fields.expectedVersion,
      content: content.value,
    };
    return writeIntroduction(visit.world, visit.actor, given, visit.requestId);
  },
  (_, { params }) => `${periodLinks.body(params.id ?? "", params.slug ?? "")}?klart=follow-up.introduction-written`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Others({ text }: Pick<Data, "text">) {
  const t = useTexts("follow-up");
  const { moment } = useFormats();
  const at = text.at === null ? "" : moment(text.at);
  return (
    <PageSection heading={t("introduction.others", { name: text.by ?? "", at })}>
      <Prose>
        <BlocksView blocks={text.blocks} headingLevel={3} />
      </Prose>
    </PageSection>
  );
}

/** What stands before the report's tables. When somebody else has written meanwhile both texts are shown, and nothing is lost. */
export default function PeriodIntroduction({ loaderData: { row, shut, text } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field, problem } = useRefilled();
  const overtaken = problem === "follow-up:hand-in.introduction-changed";
  const { value, ...content } = field("content");
  const kicker = `${row.name}, ${t(`period.${row.kind}`)} ${row.year}`;
  const back = periodLinks.body(row.periodId, row.slug);
  if (shut !== null && problem === null)
    return <ShutPeriod title={t("body-period.introduction")} kicker={kicker} shut={shut} back={back} />;
  return (
    <>
      <ActPage
        title={t("body-period.introduction")}
        kicker={kicker}
        lead={t("introduction.lead")}
        back={back}
        submit={t(overtaken ? "introduction.save-mine" : "introduction.save")}
        hidden={{ expectedVersion: String(text.version) }}
      >
        <RichTextField {...content} value={value ?? text.content} label={t("introduction.text")} rows={10} />
      </ActPage>
      {overtaken && <Others text={text} />}
    </>
  );
}
