import type { ReactNode } from "react";
import { type FormError, FormErrors } from "./form-errors.tsx";
import { labelsIn } from "./labels-in.ts";
import { PostedFields } from "./posted-fields.ts";

export type FormFrameProps = {
  /** Where it posts; without it, to the page itself. */
  action?: string;
  /** Needed as soon as there is a `FileField`. */
  multipart?: boolean;
  errorHeading?: string;
  errors?: readonly FormError[];
  /** Unseen values that a form which came back carries again, instead of what its `HiddenFields` say now. */
  posted?: Readonly<Record<string, string>>;
  children: ReactNode;
};

const nothingPosted = {};

/** "Fill in this field" says nothing far from its field, so there the field's label goes before it. */
function named(errors: readonly FormError[], children: ReactNode): readonly FormError[] {
  if (!errors.some(({ vague }) => vague)) return errors;
  const labels = labelsIn(children);
  return errors.map((error) => {
    const label = error.vague ? labels.get(error.name ?? "") : undefined;
    return label === undefined ? error : { ...error, text: `${label}: ${error.text}` };
  });
}

/** A form that posts. The server checks it, not the browser, so that every error is said in our words and in one place. */
export function FormFrame(props: FormFrameProps) {
  const { action, multipart, errorHeading = "", errors = [], posted = nothingPosted, children } = props;
  return (
    <form
      className="form-frame"
      method="post"
      action={action}
      encType={multipart ? "multipart/form-data" : undefined}
      noValidate
    >
      <FormErrors heading={errorHeading} errors={named(errors, children)} />
      <PostedFields value={posted}>{children}</PostedFields>
    </form>
  );
}
