export type DataAgeProps = {
  /** The whole phrase, e.g. "Uppgift från 3 mars 2024 kl. 14.02". */
  label: string;
  iso: string;
  /** Older than it should be; the label must say so in words as well. */
  stale?: boolean;
};

/** How old a piece of information is. */
export function DataAge({ label, iso, stale }: DataAgeProps) {
  return (
    <time className="data-age" dateTime={iso} data-stale={stale ? "" : undefined}>
      {label}
    </time>
  );
}
