import { serialize } from "hono/utils/cookie";
import { redirect } from "react-router";
import { page } from "../../platform/web/page.ts";
import { safeReturn } from "../../platform/web/safe-return.ts";

/** A link and not a form: it changes nothing but how the reader sees the pages. */
export const loader = page(async ({ visit, url }) => {
  const language = url.searchParams.get("till") === "en" ? "en" : "sv";
  visit.setCookie(
    serialize("language", language, {
      path: "/",
      sameSite: "Lax",
      httpOnly: true,
      secure: visit.secure,
      maxAge: 31_536_000,
    }),
  );
  throw redirect(safeReturn(url.searchParams.get("tillbaka")), 303);
}, "everyone");

export default function LanguageSwitch() {
  return null;
}
