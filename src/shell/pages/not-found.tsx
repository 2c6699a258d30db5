import { missing } from "../../kernel/outcome.ts";
import { page } from "../../platform/web/page.ts";
import { show } from "../../platform/web/problem.ts";

export const loader = page(async () => show(missing()), "everyone");
export const action = loader;

export default function NotFound() {
  return null;
}
