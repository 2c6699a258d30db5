/**
 * An element's style as it was written. It stands under another name while it is read (`cleanedHtml`): the page's policy stops
 * styles in foreign HTML, and rightly.
 */
export const styleOf = (element: Element): string => element.getAttribute("data-style") ?? "";
