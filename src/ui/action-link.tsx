import { type ButtonKind, buttonLook } from "./button-kind.ts";
import type { LinkTo } from "./link-to.ts";

export type ActionLinkProps = LinkTo & { kind?: ButtonKind };

/** A link that starts something, such as writing a new item. It looks like a button and goes somewhere. */
export function ActionLink({ href, label, kind = "primary" }: ActionLinkProps) {
  return (
    <a className="ds-button" href={href} {...buttonLook(kind)}>
      {label}
    </a>
  );
}
