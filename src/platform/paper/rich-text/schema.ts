import { Schema } from "prosemirror-model";
import { pageAddress } from "../page-address.ts";

function demand(good: boolean, what: string): void {
  if (!good) throw new RangeError(`not a ${what}`);
}

const text = (pattern: RegExp, what: string) => (value: unknown) =>
  demand(typeof value === "string" && pattern.test(value), what);

const whole = (least: number, most: number, what: string) => (value: unknown) =>
  demand(typeof value === "number" && Number.isInteger(value) && value >= least && value <= most, what);

/** What a viewpoint is called (`önskemål`, `wish`) and which it is. */
const viewpointKind = /^\p{L}[\p{L}-]{0,39}$/u;
const viewpointId = /^[\w-]{1,64}$/;

/**
 * The grammar of running text under a heading of its own: paragraphs, two levels of headings (3 and 4, as the page has
 * them), lists, quotations, and four ways to mark words. What a page says otherwise (tables, signatures) is data of its own.
 */
export const proseSchema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { group: "block", content: "inline*" },
    heading: { group: "block", content: "inline*", attrs: { level: { default: 3, validate: whole(3, 4, "level") } } },
    bullet_list: { group: "block", content: "list_item+" },
    ordered_list: {
      group: "block",
      content: "list_item+",
      attrs: { order: { default: 1, validate: whole(0, 999_999_999, "number") } },
    },
    list_item: { content: "block+" },
    blockquote: { group: "block", content: "block+" },
    hard_break: { group: "inline", inline: true },
    text: { group: "inline" },
  },
  // In this order, outermost first.
  marks: {
    viewpoint: {
      attrs: {
        id: { validate: text(viewpointId, "viewpoint id") },
        kind: { validate: text(viewpointKind, "kind of viewpoint") },
      },
    },
    link: {
      attrs: {
        href: { validate: (href) => demand(typeof href === "string" && pageAddress(href) === href, "address") },
      },
    },
    strong: {},
    em: {},
  },
});
