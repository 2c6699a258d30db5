/** Whether the text is an address on the web: http or https, and nothing that could run. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}
