import type { ReactNode } from "react";
import type { Tone } from "./tone.ts";

export type NoticeProps = {
  tone: Tone;
  title?: string;
  /** For what just happened, such as "Sparat": read aloud when it is inserted in a page. */
  live?: boolean;
  children: ReactNode;
};

/** Something the reader should know before going on. */
export function Notice({ tone, title, live, children }: NoticeProps) {
  return (
    <div className="ds-alert" data-color={tone} role={live ? "status" : undefined}>
      {title && (
        <h2 className="ds-heading" data-size="2xs">
          {title}
        </h2>
      )}
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
