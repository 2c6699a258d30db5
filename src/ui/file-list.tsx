/** `type` and `size` as people read them: "PDF", "240 kB". */
export type FileItem = { href: string; name: string; type: string; size: string; note?: string };

export type FileListProps = { label: string; files: readonly FileItem[] };

/** Files to fetch, each saying what it is and how big before one presses it. */
export function FileList({ label, files }: FileListProps) {
  return (
    <ul className="file-list" aria-label={label}>
      {files.map(({ href, name, type, size, note }) => (
        <li key={href}>
          <a href={href}>{name}</a>
          <span className="file-facts">{[type, size, note].filter(Boolean).join(" · ")}</span>
        </li>
      ))}
    </ul>
  );
}
