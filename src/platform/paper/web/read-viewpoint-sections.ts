import type { Fields } from "../../web/read-form.ts";
import { editorSections } from "../rich-text/editor-sections.ts";

/** The name of the hidden field beside a rich text field, where the editor says what its viewpoints are about. */
const sectionsField = (name: string): string => `${name}-about`;

/**
 * Which section of the proposal each viewpoint in the field `name` is about, by the viewpoint's id; null is the whole. Empty when
 * the text was written without the editor: then what is stored stands. The ids are whatever was sent; the room checks them.
 */
export function readViewpointSections(fields: Fields, name: string): Readonly<Record<string, string | null>> {
  const written = fields[sectionsField(name)];
  return typeof written === "string" ? editorSections(written) : {};
}
