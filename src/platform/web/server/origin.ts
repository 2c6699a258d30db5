const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that changes something comes from our own pages. Browsers always send `Origin` with a post;
 * one without it, and without `Sec-Fetch-Site`, is not a browser and carries no cookie by accident.
 */
export function originAllowed(request: Request, ownOrigin: string): boolean {
  if (safeMethods.has(request.method)) return true;
  const site = request.headers.get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") return false;
  const origin = request.headers.get("origin");
  return origin === null ? site !== null || !request.headers.has("cookie") : origin === ownOrigin;
}
