/** Which part of a long list the address asks for (`?sida=2`); the first when it asks for nothing that can be. */
export function askedPage(url: URL): number {
  const page = Number(url.searchParams.get("sida") ?? "1");
  return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1;
}
