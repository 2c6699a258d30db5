/** What every part of a page that needs a script exports: it takes over the element that the server drew. */
export type Island = { mount: (element: HTMLElement) => void | Promise<void> };

const islands = import.meta.glob<Island>("./**/*-island.ts");

async function mountIsland(element: HTMLElement): Promise<void> {
  const path = Object.keys(islands).find((one) => one.endsWith(`/${element.dataset.island}-island.ts`));
  const load = path === undefined ? undefined : islands[path];
  if (load) await (await load()).mount(element);
}

/** After the first paint, so that the page is there to read before its script is fetched. */
requestAnimationFrame(() =>
  setTimeout(() => {
    for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) void mountIsland(element);
  }),
);
