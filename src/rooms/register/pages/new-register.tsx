import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { setUpRegister } from "../commands/set-up-register.ts";
import { namedChoices } from "../parts/named-choices.ts";
import { RegisterFields } from "../parts/register-fields.tsx";
import { registerBodies } from "../queries/register-bodies.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium/register", label: "register:registers.title" }] };

export const loader = page(async ({ visit }) => ({
  bodies: show(await registerBodies(visit.world, visit.actor, {})),
  today: visit.today.toString(),
}));

export const action = form(
  async ({ visit, fields }) => setUpRegister(visit.world, visit.actor, fields, visit.requestId),
  () => "/diarium/register?klart=register.register-set-up",
);

/** A new register with a number series of its own. */
export default function NewRegister({ loaderData: { bodies, today } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("registers.set-up")}
      kicker={t("registers.title")}
      back="/diarium/register"
      submit={t("registers.set-up")}
    >
      <SelectField
        {...field("body")}
        label={t("field.body")}
        choices={namedChoices(bodies)}
        placeholder={t("registers.choose-body")}
      />
      <RegisterFields today={today} />
    </ActPage>
  );
}
