import type { Choice } from "./choice.ts";

type ChoiceFieldsProps = {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
};

/** The answers inside a `RadioGroup` or `CheckboxGroup`. The first carries the group's id, so error links land on it. */
export function ChoiceFields({ type, id, name, choices, chosen }: ChoiceFieldsProps) {
  return choices.map(({ value, label, description, disabled }, index) => {
    const choiceId = index === 0 ? id : `${id}-${index + 1}`;
    const descriptionId = description ? `${choiceId}-choice` : undefined;
    return (
      <div className="ds-field choice" key={value}>
        <input
          className="ds-input"
          type={type}
          id={choiceId}
          name={name}
          value={value}
          defaultChecked={chosen.includes(value)}
          disabled={disabled}
          aria-describedby={descriptionId}
        />
        <label className="ds-label" htmlFor={choiceId}>
          {label}
        </label>
        {description && (
          <div data-field="description" id={descriptionId}>
            {description}
          </div>
        )}
      </div>
    );
  });
}
