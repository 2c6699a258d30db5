import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { acceptedEndings, withKeptFiles } from "../../register/index.ts";
import { addEvidence } from "../commands/add-evidence.ts";
import { evidenceKinds } from "../model.ts";
import { openActivity } from "../parts/open-activity.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { evidenceLinks } from "../rules/evidence-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => {
  const { activity } = await openActivity(asked, "update");
  const came = { period: asked.url.searchParams.get("period"), body: asked.url.searchParams.get("organ") };
  return { activity, came, id: asked.visit.world.newId(), today: asked.visit.today };
});

export const action = form(
  async ({ visit: { world, actor, requestId }, fields, params }) =>
    withKeptFiles(world, fields.files, "files", (files) =>
      addEvidence(world, actor, { ...fields, files, activity: params.id }, requestId),
    ),
  (_, { params, fields }) => {
    const back = evidenceLinks.back(params.id ?? "", fields);
    return `${back}?klart=follow-up.evidence-added`;
  },
  "signed-in",
  { brings: "files" },
);

/** What shows that an activity was done. */
export default function AddEvidence({ loaderData: { activity, came, id, today } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const optional = t("web:optional");
  return (
    <ActPage
      title={t("evidence.new")}
      kicker={activity.title}
      lead={t("evidence.lead")}
      back={evidenceLinks.back(activity.id, came)}
      submit={t("evidence.save")}
      multipart
      hidden={{ id, period: came.period ?? undefined, body: came.body ?? undefined }}
    >
      <RadioGroup
        {...field("kind", "file")}
        label={t("evidence.kind-question")}
        choices={evidenceKinds.map((one) => ({ value: one, label: t(`evidence-kind.${one}`) }))}
      />
      <TextField {...field("title")} label={t("evidence.title-question")} />
      <DateField {...field("day", today.toString())} label={t("evidence.day-question")} />
      <FileField
        {...field("files")}
        label={t("evidence.file")}
        description={t("evidence.file-help")}
        accept={acceptedEndings}
        optional={optional}
      />
      <TextField
        {...field("address")}
        label={t("evidence.address")}
        description={t("evidence.address-help")}
        optional={optional}
      />
    </ActPage>
  );
}
