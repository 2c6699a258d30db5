import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const pages = "rooms/programmes/pages";
const version = "program/:slug/versioner/:number";

/** The programmes and their versions, and how one is begun. */
const programmeRoutes: RouteConfigEntry[] = [
  route("program", `${pages}/programme-list.tsx`),
  route("program/nytt", `${pages}/new-programme.tsx`),
  route("program/:slug", `${pages}/programme.tsx`),
  route("program/:slug/uppgifter", `${pages}/change-programme.tsx`),
  route("program/:slug/systerprogram", `${pages}/sister-programmes.tsx`),
  route("program/:slug/jamfor", `${pages}/compare-versions.tsx`),
  route("program/:slug/versioner/ny", `${pages}/new-version.tsx`),
  route(version, `${pages}/version.tsx`),
  route(`${version}/exportera`, `${pages}/version-paper.tsx`),
  route(`${version}/exportera/:format`, `${pages}/version-file.ts`),
  route(`${version}/uppgifter`, `${pages}/change-version.tsx`),
];

/** What a version says and demands. */
const contentRoutes: RouteConfigEntry[] = [
  route(`${version}/innehall`, `${pages}/content.tsx`),
  route(`${version}/innehall/:part`, `${pages}/part.tsx`),
  route(`${version}/innehall/:part/ta-bort`, `${pages}/remove-part.tsx`),
  route(`${version}/importera`, `${pages}/import-text.tsx`),
  route(`${version}/importera/granska`, `${pages}/review-import.tsx`),
  route(`${version}/krav`, `${pages}/requirements.tsx`),
  route(`${version}/krav/nytt`, `${pages}/new-requirement.tsx`),
  route(`${version}/krav/forslag`, `${pages}/suggest-requirements.tsx`),
  route(`${version}/krav/:wording`, `${pages}/requirement.tsx`),
  route(`${version}/krav/:wording/stryk`, `${pages}/retire-requirement.tsx`),
  route(`${version}/krav/struket/:requirement`, `${pages}/restore-requirement.tsx`),
  route(`${version}/fokusomraden`, `${pages}/focus-areas.tsx`),
  route(`${version}/fokusomraden/:area`, `${pages}/focus-area.tsx`),
  route(`${version}/lagstod`, `${pages}/statutory-basis.tsx`),
  route(`${version}/lagstod/:part`, `${pages}/change-basis.tsx`),
  route(`${version}/forandringar`, `${pages}/changes.tsx`),
];

/** What becomes of a version: its consultation, its decisions, and who takes it as their own. */
const decisionRoutes: RouteConfigEntry[] = [
  route(`${version}/remiss`, `${pages}/send-version.tsx`),
  route(`${version}/remiss/hamta`, `${pages}/take-back-proposal.tsx`),
  route(`${version}/beslut`, `${pages}/decisions.tsx`),
  route(`${version}/beslut/anta`, `${pages}/adopt-version.tsx`),
  route(`${version}/beslut/upphav`, `${pages}/repeal-version.tsx`),
  route(`${version}/beslut/kasta`, `${pages}/discard-version.tsx`),
  route(`${version}/beslut/:act`, `${pages}/take-step.tsx`),
  route(`${version}/antaganden`, `${pages}/adoptions.tsx`),
  route(`${version}/antaganden/:body`, `${pages}/record-adoption.tsx`),
];

/** The URLs of the programmes room. */
export const programmesRoutes: RouteConfigEntry[] = [...programmeRoutes, ...contentRoutes, ...decisionRoutes];
