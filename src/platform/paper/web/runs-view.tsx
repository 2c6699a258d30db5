import { Fragment, type ReactNode } from "react";
import type { Run, Text } from "../document.ts";
import { pageAddress } from "../page-address.ts";
import { runsOf } from "../runs-of.ts";

function lines(text: string): ReactNode {
  return text.split("\n").map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text are only ever drawn once
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}

function marked({ text, bold, italic, href, viewpoint }: Run, showViewpoints: boolean): ReactNode {
  let content = lines(text);
  if (italic) content = <em>{content}</em>;
  if (bold) content = <strong>{content}</strong>;
  const address = href === undefined ? null : pageAddress(href);
  if (address !== null) content = <a href={address}>{content}</a>;
  if (!viewpoint || !showViewpoints) return content;
  return (
    <mark data-viewpoint={viewpoint.id} data-kind={viewpoint.kind}>
      {content}
    </mark>
  );
}

/** A text with its marks; viewpoints only where they are asked for. */
export function RunsView({ text, showViewpoints = false }: { text: Text; showViewpoints?: boolean }) {
  return runsOf(text).map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text are only ever drawn once
    <Fragment key={index}>{marked(run, showViewpoints)}</Fragment>
  ));
}
