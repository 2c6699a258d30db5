import type { ReportText } from "../model.ts";

export type ViewpointMark = { id: string; kind: string };
type Mark = { type: string; attrs?: ViewpointMark };
type Piece = { type?: string; marks?: readonly Mark[]; content?: readonly Piece[] };

function mapped(piece: Piece, change: (mark: ViewpointMark) => ViewpointMark | null): Piece {
  const content = piece.content?.map((inner) => mapped(inner, change));
  const marks = piece.marks?.flatMap((mark) => {
    if (mark.type !== "viewpoint" || !mark.attrs) return [mark];
    const attrs = change(mark.attrs);
    return attrs ? [{ ...mark, attrs }] : [];
  });
  const { marks: _, ...rest } = piece;
  return { ...rest, ...(content ? { content } : {}), ...(marks && marks.length > 0 ? { marks } : {}) };
}

/** The same text with each viewpoint's mark changed, or taken off where `change` answers null. */
export function mapViewpoints(text: ReportText, change: (mark: ViewpointMark) => ViewpointMark | null): ReportText {
  return mapped(text, change) as ReportText;
}
