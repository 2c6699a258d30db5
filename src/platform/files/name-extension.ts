/** The ending of a file name in lower case without its dot, or "" when it has none. */
export function nameExtension(name: string): string {
  return /[^./\\]\.([^./\\\s]{1,10})[.\s]*$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
