import type { RichText } from "../../rich-text/rich-text.ts";
import type { EditorSettings } from "./editor-settings.ts";

const blank: RichText = { type: "doc", content: [{ type: "paragraph" }] };

/**
 * The text the editor begins with: what the server sent, unless somebody has begun to write in the plain field before the script
 * came, or the field came back with Markdown. Only then is what reads Markdown fetched.
 */
export async function firstText(textarea: HTMLTextAreaElement, { document, kinds }: EditorSettings): Promise<RichText> {
  if (document && textarea.value === textarea.defaultValue) return document;
  const [{ fromMarkdown }, { renameViewpoints }] = await Promise.all([
    import("../../rich-text/from-markdown.ts"),
    import("../../rich-text/rename-viewpoints.ts"),
  ]);
  const read = fromMarkdown(textarea.value, { path: "", newId: () => crypto.randomUUID() });
  if (!read.ok) return blank;
  const valueByWord = new Map(kinds.map(({ value, label }) => [label.toLocaleLowerCase("sv"), value]));
  return renameViewpoints(read.value, (kind) => valueByWord.get(kind.toLocaleLowerCase("sv")) ?? kind);
}
