/** Takes an element away and leaves what was in it. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
