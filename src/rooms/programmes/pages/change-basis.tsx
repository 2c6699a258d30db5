import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { setBasis } from "../commands/set-basis.ts";
import { addressOf } from "../parts/address-of.ts";
import { openPart } from "../parts/open-part.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { basesOf } from "../queries/bases-of.ts";
import { programmeLinks } from "../rules/programme-links.ts";
import { readBasisRows } from "../rules/read-basis-rows.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const { brief, part } = await openPart(asked);
  const bases = (await basesOf(asked.visit.world.db, brief.id)).filter(({ partId }) => partId === part.partId);
  return { brief, part, bases };
});

export const action = form(
  ({ visit, fields, params: { part } }) => {
    const given = { expectedVersion: fields.expectedVersion, part, bases: readBasisRows(fields) };
    return setBasis(visit.world, visit.actor, given, visit.requestId);
  },
  (_, { params }) => `${programmeLinks.bases(...addressOf(params))}?klart=programmes.bases-set`,
);

const empty = { law: "", provision: "", asOf: null, address: null };
const spare = 2;

type Row = { law: string; provision: string; asOf: Temporal.PlainDate | null; address: string | null };

/** One law, the place in it, and the day it was read. What is wrong with it is told at its row. */
function BasisRow({ at, row }: { at: number; row: Row }) {
  const t = useTexts("programmes");
  const { field, frame } = useRefilled();
  const wrong = (name: string) => {
    const found = frame.errors.find((one) => "name" in one && one.name === `bases.${at}.${name}`);
    return found ? { error: found.text } : {};
  };
  const spareRow = row.law === "" ? { optional: t("web:optional") } : {};
  const one = (name: keyof Row, stored: string) => ({ ...field(`${name}-${at}`, stored), ...wrong(name) });
  return (
    <FieldGroup legend={t("bases.one", { number: at + 1 })}>
      <TextField {...one("law", row.law)} label={t("bases.law")} {...spareRow} />
      <TextField {...one("provision", row.provision)} label={t("bases.provision")} {...spareRow} width="medium" />
      <DateField {...one("asOf", row.asOf?.toString() ?? "")} label={t("bases.as-of")} {...spareRow} />
      <TextField {...one("address", row.address ?? "")} label={t("bases.address")} optional={t("web:optional")} />
    </FieldGroup>
  );
}

/** The laws a chapter rests on: those there are, and a few empty rows for more. */
export default function ChangeBasis({ loaderData: { brief, part, bases } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const rows: Row[] = [...bases, ...Array.from({ length: spare }, () => empty)];
  return (
    <ActPage
      title={t("bases.change")}
      kicker={`${brief.title} ${brief.periodLabel}: ${part.heading}`}
      lead={t("bases.lead")}
      back={programmeLinks.bases(brief.slug, brief.number)}
      submit={t("web:save")}
      hidden={{ expectedVersion: String(part.version) }}
    >
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list
        <BasisRow key={at} at={at} row={row} />
      ))}
    </ActPage>
  );
}
