import type { Outcome } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import type { World } from "../../../platform/world.ts";
import { withKeptFiles } from "../../register/index.ts";
import { incomingBrief } from "../queries/incoming-brief.ts";
import { askExtension } from "./ask-extension.ts";

type Asked = Readonly<Record<string, unknown>> & { consultee: string | undefined };
type Brief = Extract<Awaited<ReturnType<typeof incomingBrief>>, { ok: true }>["value"];

const said = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** In Swedish, since it is a document in a Swedish register; none while something is left out. */
function letter({ name, title, sender, senderNumber: number, dueDay }: Brief, asked: Asked): File[] {
  const [wanted, reason] = [said(asked.wantedDay), said(asked.reason)];
  if (wanted === "" || reason === "") return [];
  const t = textsOf("sv", "consultations");
  const blanks = { name, title, sender, number, due: dueDay.toString(), wanted, reason };
  return [new File([t("incoming.extension-letter", blanks)], "begaran-om-anstand.txt", { type: "text/plain" })];
}

/** Asks for more time and keeps the request as it was written, once for each of the two registers; see `askExtension`. */
export async function askExtensionInWriting(
  world: World,
  actor: Actor,
  asked: Asked,
  requestId?: string,
): Promise<Outcome<{ id: string }>> {
  const brief = await incomingBrief(world, actor, { consultee: asked.consultee });
  if (!brief.ok) return brief;
  const written = letter(brief.value, asked);
  return withKeptFiles(world, written, "reason", (files) =>
    withKeptFiles(world, written, "reason", (own) => askExtension(world, actor, { ...asked, files, own }, requestId)),
  );
}
