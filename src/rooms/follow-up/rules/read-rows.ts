type Row = Record<string, string>;

/** The rows of a form whose fields are named `activities.0.state`, in the order of their numbers; a row keeps its number. */
export function readRows(fields: Readonly<Record<string, unknown>>, list: string): { at: number; row: Row }[] {
  const rows = new Map<number, Row>();
  for (const [name, value] of Object.entries(fields)) {
    const [first, number, field, ...rest] = name.split(".");
    if (first !== list || !field || rest.length > 0 || !/^\d{1,4}$/.test(number ?? "") || typeof value !== "string")
      continue;
    const at = Number(number);
    rows.set(at, { ...rows.get(at), [field]: value });
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([at, row]) => ({ at, row }));
}
