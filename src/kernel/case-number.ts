import { CASE_NUMBER_FORMS, CITED_SERIES, type Confidence } from "./case-number-forms.ts";
import { caseNumberGroups, caseNumberKey, foldCaseNumber } from "./case-number-groups.ts";

/** A case number (diarienummer) taken apart. No law gives it a form, so every part but the text itself may be lacking. */
export interface CaseNumber {
  /** The text exactly as it was written; what is shown and stored. */
  readonly raw: string;
  /** The full groups key, `searchKeys(raw)[0]`. */
  readonly key: string;
  /** The register's letters in upper case: KS, KST. */
  readonly prefix?: string;
  readonly year?: number;
  /** The classification in front of or behind the serial: 1.5.3, 307, 912. */
  readonly classCode?: string;
  readonly serial?: number;
  /** The document's number within the case, after the last hyphen. */
  readonly documentNumber?: number;
  readonly confidence: Confidence;
}

/**
 * Takes a case number apart by the forms in `case-number-forms.ts`, with or without "Dnr" in front. `null` when no form
 * fits: the text may still be a case number to store and to find by its keys, but nothing is known of its parts.
 */
export function parseCaseNumber(raw: string): CaseNumber | null {
  const folded = foldCaseNumber(raw);
  if (CITED_SERIES.test(folded)) return null;
  for (const { shape, confidence } of CASE_NUMBER_FORMS) {
    const parts = shape.exec(folded)?.groups;
    if (parts) return fromParts(raw, parts, confidence);
  }
  return null;
}

type Parts = Readonly<Record<string, string | undefined>>;

function fromParts(raw: string, parts: Parts, confidence: Confidence): CaseNumber {
  const { prefix, year, classCode, serial, documentNumber } = parts;
  return {
    raw,
    key: caseNumberKey(caseNumberGroups(raw)),
    ...(prefix !== undefined && { prefix }),
    ...(year !== undefined && { year: Number(year) }),
    ...(classCode !== undefined && { classCode }),
    ...(serial !== undefined && { serial: Number(serial) }),
    ...(documentNumber !== undefined && { documentNumber: Number(documentNumber) }),
    confidence: prefix === undefined && isSpanOfYears(Number(year), Number(serial)) ? "uncertain" : confidence,
  };
}

/** 2023/24 and 2023/2024 are school years and budget periods more often than they are cases. */
function isSpanOfYears(year: number, serial: number): boolean {
  return serial === (year + 1) % 100 || (serial > year && serial <= year + 20);
}
