import type { Tone } from "./tone.ts";

/** `value` is already formatted; `note` says what it is compared with, or how old it is. */
export type KeyFigure = { value: string; label: string; note?: string; href?: string; tone?: Tone };

export type KeyFiguresProps = { label: string; figures: readonly KeyFigure[] };

/** A few numbers that tell how things stand. Each may lead to the list it counts. */
export function KeyFigures({ label, figures }: KeyFiguresProps) {
  return (
    <section aria-label={label}>
      <dl className="key-figures">
        {figures.map(({ value, label: name, note, href, tone }) => (
          <div key={name} data-color={tone}>
            <dt>{href ? <a href={href}>{name}</a> : name}</dt>
            <dd className="key-value">{value}</dd>
            {note && <dd className="key-note">{note}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
