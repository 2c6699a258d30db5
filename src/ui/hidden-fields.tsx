export type HiddenFieldsProps = { fields: Readonly<Record<string, string | undefined>> };

/** Values a form carries along unseen, such as `expectedVersion`. Undefined ones are left out. */
export function HiddenFields({ fields }: HiddenFieldsProps) {
  return Object.entries(fields).map(([name, value]) =>
    value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}
