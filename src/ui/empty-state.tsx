import { ActionLink } from "./action-link.tsx";
import type { LinkTo } from "./link-to.ts";

export type EmptyStateProps = { title: string; text?: string; action?: LinkTo };

/** Nothing to show: says why, and what the next step is. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {text && <p>{text}</p>}
      {action && <ActionLink href={action.href} label={action.label} kind="secondary" />}
    </div>
  );
}
