/**
 * What every form field takes. All texts are already translated.
 * A field is required unless `optional` holds the word that says otherwise, such as "(frivilligt)".
 */
export type FieldProps = {
  name: string;
  label: string;
  /** Only where two fields on a page share a name; else `fieldId(name)` is used and `FormErrors` finds it. */
  id?: string;
  description?: string;
  error?: string;
  optional?: string;
};
