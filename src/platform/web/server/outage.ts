/** Of the network: nobody answers, or stops answering in the middle. */
const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/** Of PostgreSQL: connection failures (class 08), being stopped or started (57P01–57P03), and too many connections. */
const databaseCode = /^(08...|57P0[123]|53300)$/;

/** What `pg` says without any code. */
const sayings =
  /connection terminated|connection ended|connection error and is not queryable|was closed and is not queryable|timeout exceeded when trying to connect|after calling end on the pool/i;

/** Whether the error says that the database is away (and will be back), rather than that something is wrong. */
export function isOutage(error: unknown): boolean {
  const {
    code = "",
    syscall,
    message = "",
    cause,
  } = (error ?? {}) as { code?: string; syscall?: string; message?: string; cause?: unknown };
  // A missing file is a bug, a missing socket is a server that is being started.
  if (code === "ENOENT" && syscall === "connect") return true;
  if (networkCodes.has(code) || databaseCode.test(code) || sayings.test(message)) return true;
  return cause ? isOutage(cause) : false;
}
