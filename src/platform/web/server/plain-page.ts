import { type Language, textsOf } from "../../texts/texts.ts";

/** A page that needs nothing but itself: for when the database is away, or the sender a stranger. */
export function plainPage(
  kind: "outage" | "foreign-origin" | "broken",
  status: number,
  language: Language,
  headers: Record<string, string>,
): Response {
  const t = textsOf(language, "web");
  const title = t(`plain.${kind}.title`);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`;
  const body = `<main><h1>${title}</h1><p>${t(`plain.${kind}.text`)}</p></main>`;
  const html = `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;
  const retry: Record<string, string> = kind === "outage" ? { "Retry-After": "5" } : {};
  return new Response(html, { status, headers: { ...headers, ...retry, "Content-Type": "text/html; charset=utf-8" } });
}
