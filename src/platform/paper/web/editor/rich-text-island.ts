import { mountEditor } from "./mount-editor.ts";

/** Nothing is swapped under the hands of somebody who has begun to write in the plain field: the editor comes when they leave it. */
export async function mount(element: HTMLElement): Promise<void> {
  const textarea = element.querySelector("textarea");
  if (!textarea) return;
  const writing = document.activeElement === textarea && textarea.value !== textarea.defaultValue;
  if (writing) await new Promise((resolve) => textarea.addEventListener("blur", resolve, { once: true }));
  await mountEditor(element, textarea);
}
