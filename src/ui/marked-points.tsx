import type { ReactNode } from "react";

export type MarkedPoint = { id: string; name: string; content: ReactNode; note?: ReactNode };
export type MarkedPointsProps = { label: string; points: readonly MarkedPoint[] };

/** Points in a running text that must be found and quoted: each has a name of its own, and stands out without shouting. */
export function MarkedPoints({ label, points }: MarkedPointsProps) {
  return (
    <ul className="marked-points" aria-label={label}>
      {points.map(({ id, name, content, note }) => (
        <li key={id} id={id}>
          <strong>{name}</strong>
          <div>
            <p>{content}</p>
            {note && <p className="marked-points-note">{note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
