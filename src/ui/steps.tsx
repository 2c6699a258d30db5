/** `stateLabel` says the state in words ("Klart", "Pågår", "Väntar"); `note` when it happened or who has it. */
export type Step = {
  label: string;
  state: "done" | "current" | "waiting";
  stateLabel: string;
  href?: string;
  note?: string;
};

export type StepsProps = { label: string; steps: readonly Step[] };

/** Where in an ordered process something stands. */
export function Steps({ label, steps }: StepsProps) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map(({ label: name, state, stateLabel, href, note }) => (
        <li key={name} data-state={state} aria-current={state === "current" ? "step" : undefined}>
          <span className="step-name">{href ? <a href={href}>{name}</a> : name}</span>
          <span className="step-facts">{[stateLabel, note].filter(Boolean).join(" · ")}</span>
        </li>
      ))}
    </ol>
  );
}
