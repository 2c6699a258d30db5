type Demand = { addressee: "all" | "committees" | "companies" | "named"; bodyIds: readonly string[] };

const committees = new Set(["executive_board", "committee", "district_council"]);

/** Whether a requirement binds a body: all of them, the committees, the companies, or those it names. */
export function binds({ addressee, bodyIds }: Demand, body: { id: string; kind: string }): boolean {
  if (addressee === "named") return bodyIds.includes(body.id);
  if (addressee === "companies") return body.kind === "company";
  if (addressee === "committees") return committees.has(body.kind);
  return body.kind === "company" || committees.has(body.kind);
}
