type Done = { sections: number; questions: number; consultees: number };
export type DraftStep = {
  act: "change" | "propose" | "ask" | "address" | "send";
  state: "done" | "current" | "waiting";
  count: number | null;
};

/** What a draft goes through before it is sent; the first thing that is not done is the one to do. Questions are a choice. */
export function draftSteps({ sections, questions, consultees }: Done): DraftStep[] {
  const next = sections === 0 ? "propose" : consultees === 0 ? "address" : "send";
  const state = (act: DraftStep["act"], done: boolean): DraftStep["state"] =>
    act === next ? "current" : done ? "done" : "waiting";
  return [
    { act: "change", state: "done", count: null },
    { act: "propose", state: state("propose", sections > 0), count: sections },
    { act: "ask", state: state("ask", questions > 0 || next === "send"), count: questions },
    { act: "address", state: state("address", consultees > 0), count: consultees },
    { act: "send", state: state("send", false), count: null },
  ];
}
