import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { type PaperFormat, sendPaper } from "../../../platform/paper/send-paper.ts";
import type { Language } from "../../../platform/texts/texts.ts";
import type { World } from "../../../platform/world.ts";
import { excerptPaper } from "./excerpt-paper.ts";
import { itemExcerpt } from "./item-excerpt.ts";

type Asked = { item: string | undefined; format: PaperFormat; language: Language; known: string | null };

/** The excerpt as a file; its time is when the item was approved, or decided while it is not. */
export async function sendItemExcerpt(world: World, actor: Actor, asked: Asked): Promise<Outcome<Response>> {
  const found = await itemExcerpt(world, actor, { item: asked.item });
  if (!found.ok) return found;
  const { approvedAt, decidedAt, meetingDay, paragraph, body } = found.value;
  const at = approvedAt ?? decidedAt ?? world.now();
  const name = `${body} ${meetingDay} § ${paragraph}`;
  return ok(
    await sendPaper(excerptPaper(found.value, asked.language), { format: asked.format, name, at, known: asked.known }),
  );
}
