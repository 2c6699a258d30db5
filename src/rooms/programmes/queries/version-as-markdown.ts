import { createHash } from "node:crypto";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { slug } from "../../../kernel/slug.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { downloadHeaders } from "../../../platform/files/download-headers.ts";
import { unchangedFile } from "../../../platform/files/unchanged-file.ts";
import { escapeMarkdown } from "../../../platform/paper/rich-text/escape-markdown.ts";
import { toMarkdown } from "../../../platform/paper/rich-text/to-markdown.ts";
import type { World } from "../../../platform/world.ts";
import { versionBrief } from "./version-brief.ts";
import { type VersionPart, versionParts } from "./version-parts.ts";

type Asked = { slug: string | undefined; number: string | undefined; known: string | null };

/** Headings inside a part lie deeper than any that begins one, so that the file read in again has the same parts. */
function written({ kind, heading, content }: VersionPart): string {
  const words = escapeMarkdown(heading, { lineStart: false, inLink: false });
  const text = toMarkdown(content).replace(/^#{3,4} /gm, "##$&");
  return `${kind === "chapter" ? "#" : "##"} ${words}\n\n${text}`.trim();
}

/** The answer that carries a version's text as Markdown, to go on with elsewhere; read in again it is the same chapters and sections. */
export async function versionAsMarkdown(
  world: World,
  actor: Actor,
  { known, ...asked }: Asked,
): Promise<Outcome<Response>> {
  const found = await versionBrief(world, actor, asked);
  if (!found.ok) return found;
  const parts = await versionParts(world.db, found.value.id);
  const bytes = Buffer.from(`${parts.map(written).join("\n\n")}\n`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const name = `${slug(`${found.value.slug} ${found.value.periodLabel}`)}.md`;
  const headers = downloadHeaders({ name, mediaType: "text/markdown", sha256, size: bytes.length });
  const same = unchangedFile(headers, known);
  if (same) return ok(same);
  return ok(
    new Response(new Uint8Array(bytes), { headers: { ...headers, "Content-Type": "text/markdown; charset=utf-8" } }),
  );
}
