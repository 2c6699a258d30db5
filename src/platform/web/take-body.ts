/** The body of a request as far as it was kept, and whether there was more. */
export type TakenBody = { bytes: Blob; tooLarge: boolean };

const mebibyte = 1024 * 1024;
/** Of a body that is too large this much is kept: what was written stands before the files in a form. */
const headBytes = mebibyte;
/** A sender who goes on beyond this is cut off in mid-sentence instead of being answered. */
const patienceBytes = 1024 * mebibyte;

/**
 * Takes in a request's body, at most `maximumBytes` of it. What is more is read and thrown away, since a browser that is
 * answered while it still sends shows a broken connection instead of the answer.
 */
export async function takeBody(request: Request, maximumBytes: number): Promise<TakenBody> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    const room = maximumBytes - size;
    size += chunk.length;
    if (room > 0) chunks.push(chunk.subarray(0, room) as Uint8Array<ArrayBuffer>);
    if (size > patienceBytes) break;
    if (room > 0 && size > maximumBytes)
      chunks.splice(0, chunks.length, await new Blob(chunks).slice(0, headBytes).bytes());
  }
  return { bytes: new Blob(chunks), tooLarge: size > maximumBytes };
}
