/** A path in this house to go back to. Anything that could lead to another site becomes the start page. */
export function safeReturn(path: string | null): string {
  if (!path || !/^\/[^/\\]/.test(path) || path.includes("\\") || /\p{Cc}/u.test(path)) return "/";
  const target = URL.parse(path, "http://here.invalid");
  return target?.host === "here.invalid" ? target.pathname + target.search : "/";
}
