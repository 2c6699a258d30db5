import type { SenderAct } from "../lifecycle.ts";
import type { Standing } from "./judge-consultee.ts";

type Standings = {
  allowed: ReadonlySet<SenderAct>;
  sections: number;
  consultees: number;
  rows: readonly { standing: Standing; extensionId: string | null }[];
};
/** `request` is the extension request to decide. */
export type NextAct = { act: "propose" | "address" | "send" | "remind"; request: string | null };

/** The one thing to do next with what one sends: what a draft lacks; then extensions to decide, then those who are late. */
export function nextSenderAct({ allowed, sections, consultees, rows }: Standings): NextAct | null {
  const act = (name: NextAct["act"]): NextAct | null => (allowed.has(name) ? { act: name, request: null } : null);
  if (allowed.has("send")) {
    if (sections === 0) return act("propose");
    return consultees === 0 ? act("address") : act("send");
  }
  const asking = rows.find(({ extensionId }) => extensionId !== null);
  if (asking && allowed.has("decide-extension")) return { act: "remind", request: asking.extensionId };
  const behind = rows.some(({ standing }) => standing === "overdue" || standing === "at-risk");
  return behind ? act("remind") : null;
}
