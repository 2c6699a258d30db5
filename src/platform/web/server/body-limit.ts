/** The largest request the house takes: a handful of attachments in one form. */
export const largestBody = 100 * 1024 * 1024;

/** Whether the body is larger than we take, or of a size that is not told beforehand (no browser sends a form so). */
export function bodyTooLarge(request: Request): boolean {
  if (request.body === null) return false;
  const told = request.headers.get("content-length");
  return told === null ? request.headers.has("transfer-encoding") : Number(told) > largestBody;
}
