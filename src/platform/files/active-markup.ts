// What a browser, a shell or PHP takes as a sign to run or render what follows (after the WHATWG MIME Sniffing
// Standard, section 7.1, narrowed to what can carry script).
const openings =
  /^(?:#!|<\?|<!doctype|<(?:html|head|body|script|style|svg|iframe|object|embed|meta|title|link|base|frameset)[\s/>])/i;
const anywhere = /<(?:script|html|svg|iframe|body|object|embed)[\s/>]|<!doctype\s+html|<\?php/i;

/** Whether a text opens as HTML, SVG, XML or a script; comments before the opening do not hide it. */
export function opensAsMarkup(text: string): boolean {
  let rest = text.trimStart();
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->");
    // A comment that never closes swallows the rest; what it hides cannot be judged.
    if (end < 0) return true;
    rest = rest.slice(end + "-->".length).trimStart();
  }
  return openings.test(rest);
}

/** Whether bytes that should be pixels hold HTML or script, as in a picture made to be read as a page. */
export function hidesMarkup(bytes: Uint8Array): boolean {
  return anywhere.test(Buffer.from(bytes).toString("latin1"));
}
