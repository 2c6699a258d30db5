import { listTokenBodies } from "../../platform/identity/api-tokens/list-token-bodies.ts";
import { makeToken } from "../../platform/identity/api-tokens/make-token.ts";
import { showOnce } from "../../platform/identity/api-tokens/shown-once.ts";
import { tokenRoles } from "../../platform/identity/api-tokens/token-roles.ts";
import { form, page } from "../../platform/web/page.ts";
import type { PageHandle } from "../../platform/web/page-handle.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { show } from "../../platform/web/problem.ts";
import { useRefilled } from "../../platform/web/use-refilled.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { ButtonRow } from "../../ui/button-row.tsx";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { FormFrame } from "../../ui/form-frame.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";

export const handle: PageHandle = {
  trail: [
    { href: "/api", label: "api:guide.title" },
    { href: "/api-nycklar", label: "api:keys.title" },
  ],
};

export const loader = page(async ({ visit }) => ({
  bodies: show(await listTokenBodies(visit.world, visit.actor, {})),
  lastDay: visit.today.add({ years: 1 }).toString(),
}));

export const action = form(
  ({ visit, fields }) => makeToken(visit.world, visit.actor, fields, visit.requestId),
  (made, { visit }) => {
    visit.setCookie(showOnce(made, visit.secure));
    return `/api-nycklar/${made.id}`;
  },
);

/** Lets another system in: which, to which body, with which roles and for how long. */
export default function NewApiToken({ loaderData: { bodies, lastDay } }: PageProps<typeof loader>) {
  const t = useTexts("api");
  const { frame, field, values } = useRefilled();
  const chosen = [values.roles ?? []].flat();
  return (
    <>
      <PageTitle title={t("keys.make")} />
      <PageHeading title={t("keys.make")} lead={t("keys.new-lead")} />
      <FormFrame {...frame}>
        <TextField {...field("name")} label={t("keys.name")} description={t("keys.name-hint")} />
        <SelectField
          {...field("body")}
          label={t("keys.body")}
          placeholder={t("keys.choose-body")}
          choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <CheckboxGroup
          {...field("roles")}
          values={chosen}
          label={t("keys.roles")}
          description={t("keys.roles-hint")}
          choices={tokenRoles.map((role) => ({ value: role, label: t(`shell:role.${role}`) }))}
        />
        <DateField {...field("lastDay", lastDay)} label={t("keys.last-day")} description={t("keys.last-day-hint")} />
        <ButtonRow buttons={[{ label: t("keys.submit") }]} cancel={{ href: "/api-nycklar", label: t("web:cancel") }} />
      </FormFrame>
    </>
  );
}
