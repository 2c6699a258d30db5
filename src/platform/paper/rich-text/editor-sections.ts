import { z } from "zod";

const ids = z.string().regex(/^[\w-]{1,64}$/);
const sections = z.record(ids, ids.nullable());

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

/** What the editor says of which section each viewpoint is about; empty when it cannot be read. */
export function editorSections(written: string): Readonly<Record<string, string | null>> {
  const read = sections.safeParse(parsed(written));
  return read.success ? read.data : {};
}
