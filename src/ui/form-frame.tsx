import type { ReactNode } from "react";
import { type FormError, FormErrors } from "./form-errors.tsx";

export type FormFrameProps = {
  /** Where it posts; without it, to the page itself. */
  action?: string;
  /** Needed as soon as there is a `FileField`. */
  multipart?: boolean;
  errorHeading?: string;
  errors?: readonly FormError[];
  children: ReactNode;
};

/** A form that posts. The server checks it, not the browser, so that every error is said in our words and in one place. */
export function FormFrame({ action, multipart, errorHeading = "", errors = [], children }: FormFrameProps) {
  return (
    <form
      className="form-frame"
      method="post"
      action={action}
      encType={multipart ? "multipart/form-data" : undefined}
      noValidate
    >
      <FormErrors heading={errorHeading} errors={errors} />
      {children}
    </form>
  );
}
