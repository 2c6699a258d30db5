import { useTexts } from "../../../platform/web/use-texts.ts";
import { HitList } from "../../../ui/hit-list.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { HitDetails } from "../queries/hit-details.ts";
import { caseLinks } from "../rules/case-links.ts";
import { markedParts } from "../rules/marked-parts.ts";

type SearchHitsProps = { hits: readonly HitDetails[]; withBody: boolean };

function useFacts() {
  const t = useTexts("register");
  return (hit: HitDetails, withBody: boolean) => [
    hit.documentId
      ? t("search.document-in", { number: hit.documentNumber, case: hit.caseNumber })
      : t("search.case-number", { case: hit.caseNumber }),
    hit.direction && t(`search.direction-${hit.direction}`),
    hit.day.toString(),
    withBody && hit.body,
    hit.status === "working" && t("search.working"),
    hit.secret && <StatusTag tone="warning" label={t("list.secret")} />,
  ];
}

/** What was found, each with the words around it and the file they stand in. */
export function SearchHits({ hits, withBody }: SearchHitsProps) {
  const t = useTexts("register");
  const facts = useFacts();
  const source = ({ documentId, secret, file, excerpt }: HitDetails) => {
    if (documentId && secret) return t("search.secret-text");
    if (!file) return undefined;
    return t(excerpt === null ? "search.later-in-file" : "search.in-file", { file: file.name });
  };
  const items = hits.map((hit) => ({
    id: hit.id,
    href: hit.documentId ? caseLinks.document(hit.documentId) : caseLinks.page(hit.caseId),
    title: markedParts(hit.title),
    facts: facts(hit, withBody),
    ...(hit.excerpt === null ? {} : { excerpt: markedParts(hit.excerpt) }),
    source: source(hit),
  }));
  return <HitList label={t("search.hits")} hits={items} />;
}
