/** The id of the field with this name; the link in an error summary leads here. */
export function fieldId(name: string): string {
  return `f-${name}`;
}
