const number = /^\+?[0-9][0-9 ()\-/]{3,}$/;

/** Whether the text can be a telephone number as people write it: digits, with blanks, hyphens and brackets between. */
export function isPhone(text: string): boolean {
  return number.test(text);
}
