/** What an address asks for, in order; what is empty is left out. */
export type Asked = readonly (readonly [name: string, value: string | number | null])[];

/** An address with what is asked for. */
export function address(path: string, asked: Asked): string {
  const filled = asked.flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, String(value)]]));
  const search = new URLSearchParams(filled).toString();
  return search === "" ? path : `${path}?${search}`;
}
