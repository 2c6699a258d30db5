export type ContentsEntry = { id: string; heading: string; within?: readonly { id: string; heading: string }[] };
export type ContentsListProps = { label: string; entries: readonly ContentsEntry[] };

/** What a long text holds, with links to it. On a small screen only the outermost headings are shown. */
export function ContentsList({ label, entries }: ContentsListProps) {
  return (
    <nav className="contents-list" aria-label={label}>
      <p aria-hidden="true">{label}</p>
      <ol>
        {entries.map(({ id, heading, within = [] }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
            {within.length > 0 && (
              <ol>
                {within.map((one) => (
                  <li key={one.id}>
                    <a href={`#${one.id}`}>{one.heading}</a>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
