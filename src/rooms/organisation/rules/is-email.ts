const address = /^[^\s@<>()[\]",;:\\]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;

/** Whether the text can be an e-mail address: one @, a domain with a dot, no blanks. That it works, only trying it tells. */
export function isEmail(text: string): boolean {
  return address.test(text);
}
