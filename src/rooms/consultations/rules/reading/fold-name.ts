/** A name in one spelling for comparing: lower case, single blanks, one kind of hyphen, no marks around it. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[”“"'’()]/g, "")
    .replace(/\s*[–—-]\s*/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:•-]+|[\s.,;:-]+$/g, "");
}
