import type { ReactNode } from "react";

/** Words only a screen reader meets, where eyes have the layout to go by. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="ds-sr-only">{children}</span>;
}
