import { useTexts } from "../../../platform/web/use-texts.ts";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { ForeignNumber } from "../model.ts";
import type { RelatedCase } from "../queries/case-surroundings.ts";
import { caseLinks } from "../rules/case-links.ts";

type SurroundingsProps = { relations: readonly RelatedCase[]; numbers: readonly ForeignNumber[] };

function Related({ id, number, publicSubject, readable }: RelatedCase) {
  return (
    <div>
      {readable ? <a href={caseLinks.page(id)}>{number}</a> : number} {publicSubject}
    </div>
  );
}

/** The cases that belong together with this one, and the numbers others gave the matter. */
export function Surroundings({ relations, numbers }: SurroundingsProps) {
  const t = useTexts("register");
  const kindOf = ({ kind, outward }: RelatedCase) =>
    kind === "related" ? "related" : outward ? "successor_of" : "continued_by";
  const groups = (["successor_of", "continued_by", "related"] as const).flatMap((kind) => {
    const cases = relations.filter((relation) => kindOf(relation) === kind);
    return cases.length === 0
      ? []
      : [{ term: t(`relation.${kind}`), value: cases.map((relation) => <Related key={relation.id} {...relation} />) }];
  });
  const foreign = numbers.map(({ raw, saidBy }) => ({ term: saidBy ?? t("case.other-number"), value: raw }));
  return <SummaryList rows={[...groups, ...foreign]} />;
}
