import { fieldId } from "./field-id.ts";

/** One thing to correct. Without `name` it concerns the form as a whole; `vague` where only the field's label says of what. */
export type FormError = { name?: string; text: string; vague?: boolean };

export type FormErrorsProps = { heading: string; errors: readonly FormError[] };

/** What must be corrected, first on the page, each linked to its field. Draws nothing when all is well. */
export function FormErrors({ heading, errors }: FormErrorsProps) {
  if (errors.length === 0) return null;
  return (
    <section
      className="ds-error-summary"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the page came back because of these; a screen reader should begin with them
      autoFocus
      id="form-errors"
      aria-labelledby="form-errors-heading"
    >
      <h2 id="form-errors-heading">{heading}</h2>
      <ul>
        {errors.map(({ name, text }) => (
          <li key={`${name} ${text}`}>{name === undefined ? text : <a href={`#${fieldId(name)}`}>{text}</a>}</li>
        ))}
      </ul>
    </section>
  );
}
