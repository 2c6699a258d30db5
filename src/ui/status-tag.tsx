import type { Tone } from "./tone.ts";

export type StatusTagProps = { tone: Tone; label: string };

/**
 * A status: a word, a shape and a colour. The shape (ring, dot, tick, triangle, cross) comes from the stylesheet by tone,
 * so a list of fifty rows does not carry fifty drawings.
 */
export function StatusTag({ tone, label }: StatusTagProps) {
  return (
    <span className="ds-tag" data-color={tone}>
      {label}
    </span>
  );
}
