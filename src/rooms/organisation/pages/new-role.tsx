import { roles } from "../../../platform/access/actor.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { manageOrganisation } from "../actions.ts";
import { giveRole } from "../commands/give-role.ts";
import type { BodyData } from "../parts/body-data.ts";
import { need } from "../parts/need.ts";
import { bodyPage } from "../queries/body-page.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

const longestPerson = 254;

export const loader = page(async ({ visit, params, url }) => {
  need(visit, manageOrganisation, null);
  const data = show(await bodyPage(visit.world, visit.actor, { slug: params.slug, day: visit.today }));
  return { data, person: (url.searchParams.get("person") ?? "").slice(0, longestPerson), today: visit.today };
});

export const action = form(
  ({ visit, params, fields }) => giveRole(visit.world, visit.actor, { ...fields, body: params.slug }, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.role-given`,
);

function WhereAndWhen({ data, today }: { data: BodyData; today: Temporal.PlainDate }) {
  const t = useTexts("organisation");
  const { field } = useRefilled();
  const standing = data.units.filter(({ to }) => to === null || Temporal.PlainDate.compare(to, today) >= 0);
  const units = standing.map(({ id, name }) => ({ value: id, label: name }));
  const unit = { label: t("unit.unit"), placeholder: t("role.no-unit"), optional: t("web:optional") };
  const until = { label: t("period.to"), description: t("period.to-help"), optional: t("web:optional") };
  return (
    <>
      <SelectField {...field("unit")} {...unit} choices={units} />
      <DateField {...field("from", today.toString())} label={t("period.from")} description={t("day-help")} />
      <DateField {...field("to")} {...until} />
    </>
  );
}

/** At a body that has ended, a role is for looking after what is left. */
function Afterwards({ data: { body }, today }: { data: BodyData; today: Temporal.PlainDate }) {
  const t = useTexts("organisation");
  if (body.to_day === null || Temporal.PlainDate.compare(body.to_day, today) >= 0) return null;
  return <Notice tone="warning">{t("role.afterwards", { name: body.name, day: body.to_day.toString() })}</Notice>;
}

/** What few need: on whose behalf, and instead of whom. */
function Background({ data }: { data: BodyData }) {
  const t = useTexts("organisation");
  const { field } = useRefilled();
  const optional = t("web:optional");
  const held = data.holders.map(({ id, name, role }) => ({
    value: id,
    label: `${name}, ${t(`shell:role.${role}`).toLocaleLowerCase()}`,
  }));
  return (
    <>
      <TextField
        {...field("delegatedBy")}
        label={t("role.delegated-by")}
        description={t("role.delegated-by-help")}
        optional={optional}
      />
      <SelectField
        {...field("substituteFor")}
        label={t("role.substitute-for")}
        description={t("role.substitute-for-help")}
        optional={optional}
        choices={held}
        placeholder={t("role.nobody")}
      />
    </>
  );
}

export default function NewRole({ loaderData: { data, person, today } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame, field } = useRefilled();
  const { body } = data;
  const optional = t("web:optional");
  return (
    <>
      <PageTitle title={t("give-role")} />
      <PageHeading title={t("give-role")} kicker={body.name} lead={t("give-role-lead")} />
      <Afterwards data={data} today={today} />
      <FormFrame {...frame}>
        <TextField
          {...field("person", person)}
          label={t("role.person")}
          description={t("role.person-help")}
          spellCheck={false}
        />
        <SelectField
          {...field("role")}
          label={t("role.role")}
          choices={roles.map((value) => ({ value, label: t(`shell:role.${value}`) }))}
          placeholder={t("choose")}
        />
        <TextField {...field("title")} label={t("role.title")} description={t("role.title-help")} optional={optional} />
        <WhereAndWhen data={data} today={today} />
        <Background data={data} />
        <ButtonRow
          buttons={[{ label: t("give-role") }]}
          cancel={{ href: `/organisation/${body.slug}`, label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
