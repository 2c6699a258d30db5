import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { KeyFigures } from "../../../ui/key-figures.tsx";
import type { Tone } from "../../../ui/tone.ts";
import { type Mark, marks } from "../rules/judge-activity.ts";

type Todo = { lists: Record<Mark, readonly unknown[]>; bareGoals: readonly unknown[] };

const tones: Partial<Record<Mark, Tone>> = { overdue: "danger", orphan: "warning", silent: "warning", bare: "warning" };
const always: ReadonlySet<Mark> = new Set<Mark>(["overdue", "soon"]);

/** How much there is of each, with the way to it. */
export function TodoFigures({ todo, unanswered }: { todo: Todo; unanswered: number }) {
  const t = useTexts("follow-up");
  const { number } = useFormats();
  const shown = marks.filter((mark) => always.has(mark) || todo.lists[mark].length > 0);
  const figures = shown.map((mark) => {
    const count = todo.lists[mark].length;
    const tone = tones[mark];
    return {
      ...{ value: number(count), label: t(`todo.figure-${mark}`) },
      ...(count > 0 ? { href: `#${mark}`, ...(tone ? { tone } : {}) } : {}),
    };
  });
  const answers = { value: number(unanswered), label: t("todo.figure-unanswered") };
  const lacking = unanswered > 0 ? [{ ...answers, href: "#krav", tone: "warning" as const }] : [answers];
  return <KeyFigures label={t("todo.figures")} figures={[...figures, ...lacking]} />;
}
