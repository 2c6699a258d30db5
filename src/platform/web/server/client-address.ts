/**
 * Where the visitor comes from, for counting tries. With PUBLIC_ORIGIN set a proxy stands in front of us, and the last
 * entry of `X-Forwarded-For` is the one that proxy wrote itself; the earlier ones anybody can make up.
 */
export function clientAddress(headers: Headers, socket: string, behindProxy: boolean): string {
  const forwarded = behindProxy ? headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return forwarded || socket;
}
