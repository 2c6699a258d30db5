import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import type { Plugin } from "prosemirror-state";
import { editorSchema } from "./editor-schema.ts";

const { heading, bullet_list: bullets, ordered_list: numbers, blockquote: quote } = editorSchema.nodes;

/** What becomes something else as it is written, the same signs as in the plain text field: `### `, `- `, `1. `, `> `. */
export function editorRules(): Plugin {
  const rules: InputRule[] = [new InputRule(/\.\.\.$/, "…")];
  if (heading)
    rules.push(
      textblockTypeInputRule(/^(#{1,4})\s$/, heading, ([, signs = ""]) => ({ level: signs.length === 4 ? 4 : 3 })),
    );
  if (bullets) rules.push(wrappingInputRule(/^\s*([-+*•])\s$/, bullets));
  if (numbers)
    rules.push(
      wrappingInputRule(
        /^(\d{1,3})[.)]\s$/,
        numbers,
        ([, order]) => ({ order: Number(order) }),
        ([, order], node) => node.childCount + node.attrs.order === Number(order),
      ),
    );
  if (quote) rules.push(wrappingInputRule(/^\s*>\s$/, quote));
  return inputRules({ rules });
}
