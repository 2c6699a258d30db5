import { Children, isValidElement, type ReactNode } from "react";

type Labelled = { name?: unknown; label?: unknown; children?: ReactNode };

/**
 * What the fields among these elements are called, by name. A part that draws its fields itself is not looked into: it has
 * not been drawn yet when the summary above it is.
 */
export function labelsIn(children: ReactNode): Map<string, string> {
  const labels = new Map<string, string>();
  Children.forEach(children, (child) => {
    if (!isValidElement<Labelled>(child)) return;
    const { name, label, children: inner } = child.props;
    if (typeof name === "string" && typeof label === "string") labels.set(name, label);
    for (const [found, text] of labelsIn(inner)) labels.set(found, text);
  });
  return labels;
}
