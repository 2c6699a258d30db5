/** Where in the house a file stands; the rows and columns of the table of directions. */
export type Place =
  | "kernel"
  | "platform"
  | "platform words"
  | "web"
  | "web pages"
  | "paper pages"
  | "paper editor"
  | "ui"
  | "room rules"
  | "room work"
  | "room operations"
  | "room pages"
  | "room door"
  | "room rules door"
  | "room mount"
  | "room routes"
  | "shell"
  | "house"
  | "demo";

const roomPlaces: [RegExp, Place][] = [
  [/^(model|lifecycle)\.ts$|^rules\/|^messages\.(sv|en)\.json$/, "room rules"],
  [/^(commands|queries|jobs|seed)\/|^actions\.ts$/, "room work"],
  [/^api\//, "room operations"],
  [/^(pages|parts)\//, "room pages"],
  [/^index\.ts$/, "room door"],
  [/^rules\.ts$/, "room rules door"],
  [/^room\.ts$/, "room mount"],
  [/^routes\.ts$/, "room routes"],
];

const housePlaces: [RegExp, Place][] = [
  [/^src\/kernel\//, "kernel"],
  [/^src\/platform\/paper\/web\/editor\//, "paper editor"],
  [/^src\/platform\/paper\/web\//, "paper pages"],
  [/^src\/platform\/web\/pages\//, "web pages"],
  [/^src\/platform\/web\//, "web"],
  [/^src\/platform\/(texts|access)\//, "platform words"],
  [/^src\/platform\//, "platform"],
  [/^src\/ui\//, "ui"],
  [/^src\/shell\//, "shell"],
  [/^src\/(cli\/.+|[a-z.-]+\.tsx?)$/, "house"],
  [/^demo\//, "demo"],
];

/** The room a file belongs to, or null outside the rooms. */
export const roomOf = (file: string): string | null => /^src\/rooms\/([^/]+)\//.exec(file)?.[1] ?? null;

/** A file's place, or null when the house has none for it. */
export function placeOf(file: string): Place | null {
  const room = roomOf(file);
  const inside = room ? file.slice(`src/rooms/${room}/`.length) : file;
  return (room ? roomPlaces : housePlaces).find(([pattern]) => pattern.test(inside))?.[1] ?? null;
}

type Row = { own: readonly Place[]; others: readonly Place[]; packages: (name: string) => boolean };

const isReact = (name: string) => /^(react|react-dom|react-router|@react-router\/.*|@digdir\/.*)$/.test(name);
const none = () => false;
const only =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name);
const allBut = (forbidden: (name: string) => boolean) => (name: string) => !forbidden(name);
const isSql = (name: string) => name === "kysely";

/** The table of the plan's third chapter. `own` counts within the same room and outside rooms, `others` between rooms. */
export const table: Record<Place, Row> = {
  kernel: { own: ["kernel"], others: [], packages: none },
  "platform words": { own: ["kernel", "platform", "platform words"], others: [], packages: allBut(isReact) },
  platform: { own: ["kernel", "platform", "platform words"], others: [], packages: allBut(isReact) },
  web: { own: ["kernel", "platform", "platform words", "web"], others: [], packages: () => true },
  // A page that every room has, drawn with the house's own patterns: it knows of the form that came back, which `ui` does not.
  "web pages": {
    own: ["kernel", "platform words", "web", "ui", "web pages"],
    others: [],
    packages: only("react", "react-router"),
  },
  // A paper shown as a page is drawn with the house's own patterns, and belongs to no room.
  "paper pages": {
    own: ["kernel", "platform", "platform words", "web", "ui", "paper pages", "paper editor"],
    others: [],
    packages: only("react", "react-router"),
  },
  // Runs in the browser: no React, so that a page's script is the editor alone. Of the platform it takes the running text's model,
  // which is written for both sides.
  "paper editor": {
    own: ["kernel", "platform", "paper editor"],
    others: [],
    packages: (name) => /^prosemirror-/.test(name),
  },
  ui: { own: ["kernel", "ui"], others: [], packages: (name) => name === "react" || name.startsWith("@digdir/") },
  "room rules": { own: ["kernel", "room rules"], others: [], packages: none },
  "room work": {
    own: ["kernel", "platform", "platform words", "room rules", "room work"],
    others: ["room door"],
    packages: allBut(isReact),
  },
  // What other systems may ask for: the same doors as the pages', and schemas of what goes in and out.
  "room operations": {
    own: ["kernel", "platform", "platform words", "room rules", "room work", "room operations"],
    others: ["room door"],
    packages: only("zod"),
  },
  "room pages": {
    own: ["kernel", "platform words", "web", "web pages", "paper pages", "ui", "room rules", "room work", "room pages"],
    others: ["room door"],
    packages: only("react", "react-router"),
  },
  "room door": { own: ["kernel", "platform", "platform words", "room rules", "room work"], others: [], packages: none },
  // Rules alone, for what must start fast: behind the other door stands all that works with the database.
  "room rules door": { own: ["kernel", "room rules"], others: [], packages: none },
  "room mount": {
    own: ["kernel", "platform", "platform words", "room rules", "room work", "room operations"],
    others: ["room door"],
    packages: none,
  },
  "room routes": { own: [], others: [], packages: only("@react-router/dev/routes") },
  shell: {
    own: ["kernel", "platform", "platform words", "web", "web pages", "ui", "shell", "house"],
    others: ["room door"],
    packages: allBut(isSql),
  },
  house: {
    own: ["kernel", "platform", "platform words", "web", "ui", "shell", "house", "demo"],
    others: ["room door", "room rules door", "room mount", "room routes"],
    packages: allBut(isSql),
  },
  demo: { own: ["kernel", "demo"], others: [], packages: allBut((name) => isReact(name) || isSql(name)) },
};
