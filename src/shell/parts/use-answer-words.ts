import { useTexts } from "../../platform/web/use-texts.ts";
import type { SendingProblem } from "../../platform/webhooks/model.ts";

/** What came of a try, in words and with the answer code where there is one. */
export function useAnswerWords() {
  const t = useTexts("webhooks");
  return (status: number | null, problem: SendingProblem | null) =>
    [t(`problem.${problem ?? "none"}`), ...(status === null ? [] : [`(${status})`])].join(" ");
}
