import MarkdownIt, { type StateInline } from "markdown-it";
import { pageAddress } from "../page-address.ts";

/** Marked words and what they are: `==en lokal till=={önskemål}`, with an id once they have one: `{önskemål 3f2a}`. */
const marked = /==(?!=)(.+?)==\{(\p{L}[\p{L}-]{0,39})(?: ([\w-]{1,64}))?\}/suy;

function viewpoint(state: StateInline, silent: boolean): boolean {
  marked.lastIndex = state.pos;
  const [all = "", words = "", kind = "", id = ""] = marked.exec(state.src) ?? [];
  const end = state.pos + all.length;
  if (all === "" || end > state.posMax || state.env.inViewpoint) return false;
  if (!silent) {
    const { posMax } = state;
    state.push("viewpoint_open", "mark", 1).meta = { kind, id };
    state.pos += 2;
    state.posMax = state.pos + words.length;
    state.env.inViewpoint = true;
    state.md.inline.tokenize(state);
    state.env.inViewpoint = false;
    state.push("viewpoint_close", "mark", -1);
    state.posMax = posMax;
  }
  state.pos = end;
  return true;
}

/**
 * Markdown as we read it: what a writer means by it without having learnt it. No code, rules, pictures, HTML or footnoted
 * addresses, since what looks like those in a municipality's text is something else.
 */
export const markdownTokenizer: MarkdownIt = new MarkdownIt("commonmark", { html: false, breaks: true })
  .disable(["code", "fence", "hr", "lheading", "reference", "html_block"])
  .disable(["backticks", "image", "html_inline"]);
markdownTokenizer.validateLink = (href) => pageAddress(href) !== null;
markdownTokenizer.normalizeLink = (href) => pageAddress(href) ?? href;
markdownTokenizer.inline.ruler.before("emphasis", "viewpoint", viewpoint);
// What lies deeper is left out without a word; the limit of our own comes long before.
Object.assign(markdownTokenizer.options, { maxNesting: 100 });
