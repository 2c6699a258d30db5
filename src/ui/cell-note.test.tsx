import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CellNote } from "./cell-note.tsx";

it("stands under what the cell says", () => {
  expect(renderToStaticMarkup(<CellNote>2 dagar försenad</CellNote>)).toBe(
    '<span class="cell-note">2 dagar försenad</span>',
  );
});
