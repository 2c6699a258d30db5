/**
 * What the editor put in a field, which is JSON; undefined when the field holds what a person wrote there by hand. Null when it
 * begins as the editor's and cannot be read, since nobody means such a beginning as words.
 */
export function editorText(written: string): unknown {
  if (!written.startsWith('{"type":"doc"')) return undefined;
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
