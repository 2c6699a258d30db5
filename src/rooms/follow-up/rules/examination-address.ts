import { type ExaminationKey, listNamed } from "./examination-lists.ts";
import { yearIn } from "./year-in.ts";

export type ExaminationAddress = {
  list: ExaminationKey;
  year: number | undefined;
  body: string | null;
  area: string | null;
  page: number;
};

/** Which list an address asks for, narrowed how, and which part of it; what is empty or unknown is as usual. */
export function readExaminationAddress(params: URLSearchParams): ExaminationAddress {
  const page = Number(params.get("sida") ?? "1");
  return {
    list: listNamed(params.get("lista")),
    year: yearIn(params),
    body: params.get("organ") || null,
    area: params.get("omrade") || null,
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}
