import type { WrittenText } from "./draft-store.ts";
import type { Sent } from "./saver.ts";

/** The largest body that a browser sends on while the page is going away. */
const mostWhenLeaving = 60_000;

function understood(answer: unknown): Sent {
  if (typeof answer !== "object" || answer === null) return { kind: "away" };
  const { ok, version, savedAt, current, text } = answer as Record<string, unknown>;
  if (ok === true && typeof version === "number") return { kind: "saved", version, savedAt: String(savedAt ?? "") };
  if (ok === false && typeof current === "object" && current !== null)
    return { kind: "overtaken", current: current as Extract<Sent, { kind: "overtaken" }>["current"] };
  return ok === false && typeof text === "string" ? { kind: "refused", text } : { kind: "away" };
}

/** Posts the text as the form would. A page instead of an answer (a proxy's, or our own when all is down) means: try again later. */
export async function sendText(
  action: string,
  name: string,
  { content, about }: WrittenText,
  version: number,
): Promise<Sent> {
  const written = JSON.stringify(content);
  const body = new FormData();
  body.set(name, written);
  body.set(`${name}-about`, JSON.stringify(about));
  body.set("expectedVersion", String(version));
  const keepalive = document.visibilityState === "hidden" && written.length < mostWhenLeaving;
  const answer = await fetch(action, { method: "POST", body, keepalive, headers: { Accept: "application/json" } })
    .then((response) => response.json())
    .catch(() => null);
  return understood(answer);
}
