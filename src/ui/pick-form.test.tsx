import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { PickForm } from "./pick-form.tsx";

it("takes what is ticked to another page, changing nothing", () => {
  const html = renderToStaticMarkup(
    <PickForm action="/hantera" label="Beredskap" submitLabel="Hantera valda">
      lista
    </PickForm>,
  );
  const form = parseHTML(`<html><body>${html}</body></html>`).document.querySelector("form");
  expect(form?.getAttribute("method")).toBe("get");
  expect(form?.getAttribute("aria-label")).toBe("Beredskap");
  expect(form?.textContent).toBe("listaHantera valda");
});
