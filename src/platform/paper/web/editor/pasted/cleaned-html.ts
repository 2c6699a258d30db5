import { cleanPasted } from "./clean-pasted.ts";

const styleSheet = /<style[\s>][\s\S]*?(<\/style\s*>|$)/gi;
const tag = /<[a-z][^<>]*>/gi;
const style = /(\s)style(\s*=)/gi;

/**
 * Foreign HTML made ours. `parse` reads HTML and gives its body. Styles get another name before it is read, since they would be
 * refused by the page's policy there, and they tell what Word draws as a list or as bold.
 */
export function cleanedHtml(html: string, parse: (html: string) => Element): string {
  const quiet = html.replace(styleSheet, "").replace(tag, (one) => one.replace(style, "$1data-style$2"));
  const body = parse(quiet);
  cleanPasted(body);
  return body.innerHTML;
}
