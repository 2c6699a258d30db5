/** The year an address asks for; undefined for this year, or when what stands there is no year. */
export function yearIn(params: URLSearchParams): number | undefined {
  const year = Number(params.get("ar") ?? "");
  return Number.isInteger(year) && year >= 2000 && year <= 2200 ? year : undefined;
}
