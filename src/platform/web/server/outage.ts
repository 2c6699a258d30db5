const connectionCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "08006",
  "08001",
  "08003",
]);

/** Whether the error says that the database is away (and will be back), rather than that something is wrong. */
export function isOutage(error: unknown): boolean {
  const { code, message = "", cause } = (error ?? {}) as { code?: string; message?: string; cause?: unknown };
  if (code && connectionCodes.has(code)) return true;
  if (/connection terminated|timeout exceeded when trying to connect|connection ended/i.test(message)) return true;
  return cause ? isOutage(cause) : false;
}
