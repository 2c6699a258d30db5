/** The answer to a reader who has that very file already (`known` is the checksum the browser kept); null for one who has not. */
export function unchangedFile(headers: Readonly<Record<string, string>>, known: string | null): Response | null {
  return known !== null && known === headers.ETag
    ? new Response(null, { status: 304, headers: { ETag: known } })
    : null;
}
