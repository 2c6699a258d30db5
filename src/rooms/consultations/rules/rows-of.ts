/** The rows of a form whose fields are named `viewpoints.0.words`: one object a row, in order, with what each field holds. */
export function rowsOf(fields: Readonly<Record<string, unknown>>, name: string): Record<string, unknown>[] {
  const shape = new RegExp(`^${name}\\.(\\d{1,4})\\.(\\w+)$`);
  const rows = new Map<number, Record<string, unknown>>();
  for (const [field, value] of Object.entries(fields)) {
    const [, at, part] = shape.exec(field) ?? [];
    if (at === undefined || part === undefined) continue;
    rows.set(Number(at), { ...rows.get(Number(at)), [part]: value });
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row);
}
