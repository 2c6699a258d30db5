export type Confidence = "certain" | "likely" | "uncertain";

/** Where something was read. `offset` counts UTF-16 units from the beginning of the tidied line. */
export type Found = { line: number; page?: number; section: string; offset: number; quote: string };

/** Something that was read, how sure one may be of it, and where it stands. Nothing is said without a place. */
export type Field<T> = {
  value: T;
  confidence: Confidence;
  found: Found | null;
  /** What else it could be. */
  alternatives?: T[];
};

/** Makes a field. Whoever names alternatives is not certain. */
export function field<T>(value: T, confidence: Confidence, found: Found | null, alternatives: T[] = []): Field<T> {
  if (alternatives.length === 0) return { value, confidence, found };
  return { value, confidence: confidence === "certain" ? "likely" : confidence, found, alternatives };
}
