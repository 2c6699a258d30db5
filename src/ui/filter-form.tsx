import { DetailsBlock } from "./details-block.tsx";
import { type FilterField, FilterFields } from "./filter-fields.tsx";
import { HiddenFields } from "./hidden-fields.tsx";
import type { LinkTo } from "./link-to.ts";

/** A filter in force, in words ("Status: pågår"), and the address of the list without it. */
export type ActiveFilter = { label: string; removeHref: string };

export type FilterFormProps = {
  /** What a screen reader calls the form, e.g. "Filtrera ärenden". */
  label: string;
  action: string;
  fields: readonly FilterField[];
  /** Fields few need, folded away until one of them is in force. */
  more?: { summary: string; fields: readonly FilterField[]; open?: boolean };
  submitLabel: string;
  clear?: LinkTo;
  active?: readonly ActiveFilter[];
  /** Heard before each active filter: "Ta bort filtret". */
  removeLabel?: string;
  /** The number of hits as a phrase: "24 ärenden". */
  result?: string;
  /** What the address must keep, such as the sort order. Never the page: a new filter starts from the first. */
  keep?: Readonly<Record<string, string | undefined>>;
};

function activeFilters({ active = [], removeLabel, clear }: FilterFormProps) {
  if (active.length === 0) return null;
  return (
    <ul className="active-filters">
      {active.map(({ label, removeHref }) => (
        <li key={label}>
          <a className="filter-chip" href={removeHref}>
            <span className="ds-sr-only">{`${removeLabel} `}</span>
            {label}
          </a>
        </li>
      ))}
      {clear && (
        <li>
          <a className="filter-clear" href={clear.href}>
            {clear.label}
          </a>
        </li>
      )}
    </ul>
  );
}

/** Narrows a list down by its address, so that a filtered list can be bookmarked, sent and reloaded. */
export function FilterForm(props: FilterFormProps) {
  const { label, action, fields, more, submitLabel, result, keep = {} } = props;
  return (
    <div className="filter">
      <form className="filter-form" method="get" action={action} aria-label={label} noValidate>
        <HiddenFields fields={keep} />
        <FilterFields fields={fields} />
        {more && (
          <DetailsBlock summary={more.summary} open={more.open}>
            <FilterFields fields={more.fields} />
          </DetailsBlock>
        )}
        <button className="ds-button" data-variant="secondary" type="submit">
          {submitLabel}
        </button>
      </form>
      {(result || (props.active?.length ?? 0) > 0) && (
        <div className="filter-outcome">
          {result && <p className="filter-result">{result}</p>}
          {activeFilters(props)}
        </div>
      )}
    </div>
  );
}
