import { formatCaseNumber } from "../../../kernel/case-number-pattern.ts";
import { forbidden, missing, ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { setUpRegister } from "../actions.ts";
import { changeRegister } from "../commands/change-register.ts";
import { RegisterFields } from "../parts/register-fields.tsx";
import { registers } from "../queries/registers.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium/register", label: "register:registers.title" }] };

export const loader = page(async ({ visit, params }) => {
  const [line] = show(await registers(visit.world, visit.actor, { register: params.id }));
  const found = show(line ? ok(line) : missing("register:register-missing"));
  show(can(visit.actor, setUpRegister, found.bodyId) ? ok(null) : forbidden());
  const sample = formatCaseNumber(found.pattern, { year: visit.today.year, serial: found.lastSerial + 1 });
  return { line: found, sample, today: visit.today.toString() };
});

export const action = form(
  async ({ visit, fields, params }) =>
    changeRegister(visit.world, visit.actor, { ...fields, register: params.id }, visit.requestId),
  () => "/diarium/register?klart=register.register-changed",
);

/** Changes a register: its name, what is entered there, and how the numbers yet to come look. */
export default function ChangeRegister({ loaderData: { line, sample, today } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  return (
    <ActPage
      title={t("registers.change")}
      kicker={line.name}
      back="/diarium/register"
      submit={t("web:save")}
      hidden={{ version: String(line.version) }}
    >
      <RegisterFields line={line} today={today} sample={sample} />
    </ActPage>
  );
}
