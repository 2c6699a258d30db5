/** How much a button asks for attention. One "primary" or "danger" a page. */
export type ButtonKind = "primary" | "secondary" | "tertiary" | "danger";

/** The attributes Designsystemet draws that kind by. */
export function buttonLook(kind: ButtonKind): { "data-variant"?: string; "data-color"?: string } {
  if (kind === "primary") return {};
  return kind === "danger" ? { "data-color": "danger" } : { "data-variant": kind };
}
