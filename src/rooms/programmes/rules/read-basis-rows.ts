const named = /^(law|provision|asOf|address)-(\d+)$/;

/** The rows of the form for statutory bases, without those where nothing is written. */
export function readBasisRows(fields: Readonly<Record<string, unknown>>): Record<string, string>[] {
  const rows: Record<string, string>[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const [, field, at] = named.exec(name) ?? [];
    if (!field || typeof value !== "string") continue;
    const row = Number(at);
    if (row > 200) continue;
    rows[row] = { ...rows[row], [field]: value };
  }
  return rows.filter((row) => Object.values(row).some((value) => value.trim() !== ""));
}
