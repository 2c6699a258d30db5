/** Whether the text is an address on the web: http or https, and nothing that could run. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/]/i.test(text)) return false;
  return URL.canParse(text);
}

/** Whether it is that, or a page of this house. */
export const isAddress = (text: string): boolean => isWebAddress(text) || /^\/(?![/\\])\S*$/.test(text);
