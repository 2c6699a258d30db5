// Control characters have no use in written text. The bytes that Windows-1252 gives no character are decoded as such.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is their presence that tells writing from other bytes
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;

/** Whether decoded text is something a person wrote, and not other bytes read as letters. */
export function isWriting(text: string): boolean {
  return !controls.test(text);
}
