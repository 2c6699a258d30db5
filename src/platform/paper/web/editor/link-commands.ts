import type { Command, EditorState } from "prosemirror-state";
import { pageAddress } from "../../page-address.ts";
import { editorSchema } from "./editor-schema.ts";

const { link } = editorSchema.marks;

/** The link where the cursor stands: its address and where its words begin and end; null when there is none. */
export function linkAt({
  selection: { $from, empty },
}: EditorState): { href: string; from: number; to: number } | null {
  const { parent } = $from;
  const start = $from.start();
  const touching = [$from.index(), ...(empty && $from.textOffset === 0 ? [$from.index() - 1] : [])];
  const hrefAt = (index: number): string | undefined =>
    parent.maybeChild(index)?.marks.find(({ type }) => type === link)?.attrs.href;
  const index = touching.find((one) => hrefAt(one) !== undefined);
  const href = index === undefined ? undefined : hrefAt(index);
  if (index === undefined || href === undefined) return null;
  let [first, last] = [index, index];
  while (hrefAt(first - 1) === href) first -= 1;
  while (hrefAt(last + 1) === href) last += 1;
  const sizeBefore = (end: number) => parent.children.slice(0, end).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  return { href, from: start + sizeBefore(first), to: start + sizeBefore(last + 1) };
}

/** The address as a link takes it: `www.exempel.se` and a mail address get what they lack. Null when it is none. */
export function completeAddress(written: string): string | null {
  const address = written.trim();
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return pageAddress(`mailto:${address}`);
  return pageAddress(/^[\w-]+(\.[\w-]+)+([/?#]|$)/u.test(address) ? `https://${address}` : address);
}

/** Links the chosen words, or gives the link at the cursor another address; without words the address becomes the words. */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    if (!link) return false;
    const there = linkAt(state);
    const { from, to, empty } = state.selection;
    const mark = link.create({ href });
    const change = state.tr;
    if (there) change.removeMark(there.from, there.to, link).addMark(there.from, there.to, mark);
    else if (empty) change.insert(from, editorSchema.text(href.replace(/^mailto:/, ""), [mark]));
    else change.addMark(from, to, mark);
    dispatch?.(change.scrollIntoView());
    return true;
  };
}

/** The words without their link. */
export const removeLink: Command = (state, dispatch) => {
  const there = linkAt(state);
  if (!there || !link) return false;
  dispatch?.(state.tr.removeMark(there.from, there.to, link));
  return true;
};
