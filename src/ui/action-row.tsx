import type { ReactNode } from "react";

/** Several things to do beside each other: `ActionLink` and `ActionForm`. */
export function ActionRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
