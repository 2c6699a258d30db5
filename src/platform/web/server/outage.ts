const connectionCodes = new Set(["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "57P01", "57P02", "57P03", "53300", "08006", "08001", "08003"]);

/** Whether the error says that the database is away (and will be back), rather than that something is wrong. */
export function isOutage(error: unknown): boolean {
  const { code, message = "", cause } = error as { code?: string; message?: string; cause?: unknown };
  if (code && connectionCodes.has(code)) return true;
  if (/connection terminated|timeout exceeded when trying to connect|connection ended/i.test(message)) return true;
  return cause ? isOutage(cause) : false;
}

const sentence = {
  sv: ["Värn är tillfälligt stängt", "Databasen svarar inte just nu. Inget du har sparat är borta. Ladda om sidan om en liten stund."],
  en: ["Värn is closed for the moment", "The database does not answer right now. Nothing you have saved is lost. Reload the page in a little while."],
};

/** The page that is shown while the database is away; it needs nothing but itself. */
export function outagePage(language: "sv" | "en", headers: Record<string, string>): Response {
  const [title, text] = sentence[language];
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${text}</p></main></html>`;
  return new Response(html, { status: 503, headers: { ...headers, "Content-Type": "text/html; charset=utf-8", "Retry-After": "5" } });
}
