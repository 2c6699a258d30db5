import { CheckboxGroup } from "./checkbox-group.tsx";
import type { Choice } from "./choice.ts";
import { DateField } from "./date-field.tsx";
import { SelectField } from "./select-field.tsx";
import { TextField } from "./text-field.tsx";

type FilterDate = { name: string; label: string; value?: string; error?: string };

/** One way to narrow a list down. */
export type FilterField =
  | { kind: "text"; name: string; label: string; value?: string; description?: string }
  | { kind: "select"; name: string; label: string; value?: string; choices: readonly Choice[]; any: string }
  | { kind: "checkboxes"; name: string; label: string; values: readonly string[]; choices: readonly Choice[] }
  | { kind: "dates"; label: string; description?: string; from: FilterDate; to: FilterDate };

function filterDate(date: FilterDate) {
  return <DateField {...date} id={`filter-${date.name}`} />;
}

function filterField(field: FilterField) {
  if (field.kind === "dates") {
    return (
      <fieldset className="ds-fieldset filter-dates">
        <legend className="ds-sr-only">{field.label}</legend>
        {filterDate(field.from)}
        {filterDate(field.to)}
        {field.description && <p className="field-optional">{field.description}</p>}
      </fieldset>
    );
  }
  // Not the usual id: a form on the same page may well have a field of the same name.
  const id = `filter-${field.name}`;
  if (field.kind === "select") return <SelectField {...field} id={id} placeholder={field.any} />;
  if (field.kind === "checkboxes") return <CheckboxGroup {...field} id={id} />;
  return <TextField {...field} id={id} type="search" />;
}

/** The fields of a `FilterForm`. */
export function FilterFields({ fields }: { fields: readonly FilterField[] }) {
  return (
    <div className="filter-fields">
      {fields.map((field) => (
        <div key={field.kind === "dates" ? field.from.name : field.name} data-kind={field.kind}>
          {filterField(field)}
        </div>
      ))}
    </div>
  );
}
