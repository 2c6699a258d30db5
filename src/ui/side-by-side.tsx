import type { ReactNode } from "react";

export type SideBySideProps = {
  /** Two things to compare, each with the words above it. On a narrow screen the first stands over the second. */
  sides: readonly [{ heading: string; content: ReactNode }, { heading: string; content: ReactNode }];
};

/** Two texts beside each other, such as what was proposed and what was decided. */
export function SideBySide({ sides }: SideBySideProps) {
  return (
    <div className="side-by-side">
      {sides.map(({ heading, content }) => (
        <section key={heading}>
          <h2 className="ds-heading" data-size="xs">
            {heading}
          </h2>
          {content}
        </section>
      ))}
    </div>
  );
}
