import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ReadingColumns } from "./reading-columns.tsx";

it("has the contents before the text, also for who hears the page", () => {
  const html = renderToStaticMarkup(<ReadingColumns contents={<nav>Kapitel</nav>}>Text</ReadingColumns>);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect([...(document.querySelector(".reading-columns")?.children ?? [])].map((one) => one.textContent)).toEqual([
    "Kapitel",
    "Text",
  ]);
});
