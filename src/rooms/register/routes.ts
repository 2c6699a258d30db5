import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const pages = "rooms/register/pages";

/** Cases, documents, files and the registers themselves. */
const caseRoutes: RouteConfigEntry[] = [
  route("diarium/nytt-arende", `${pages}/new-case.tsx`),
  route("diarium/arenden/:id", `${pages}/case.tsx`),
  route("diarium/arenden/:id/dagboksblad", `${pages}/case-sheet.tsx`),
  route("diarium/arenden/:id/handlingar/ny", `${pages}/new-document.tsx`),
  route("diarium/arenden/:id/ratta", `${pages}/correct-case.tsx`),
  route("diarium/arenden/:id/avsluta", `${pages}/close-case.tsx`),
  route("diarium/arenden/:id/oppna-igen", `${pages}/reopen-case.tsx`),
  route("diarium/arenden/:id/tilldela", `${pages}/assign-officer.tsx`),
  route("diarium/arenden/:id/sekretess", `${pages}/case-secrecy.tsx`),
  route("diarium/arenden/:id/koppla", `${pages}/relate-cases.tsx`),
  route("diarium/arenden/:id/nummer", `${pages}/add-foreign-number.tsx`),
  route("diarium/handlingar/:id", `${pages}/document.tsx`),
  route("diarium/handlingar/:id/ny-version", `${pages}/new-version.tsx`),
  route("diarium/handlingar/:id/upprattad", `${pages}/make-record.tsx`),
  route("diarium/handlingar/:id/skicka", `${pages}/dispatch-document.tsx`),
  route("diarium/handlingar/:id/ta-bort", `${pages}/discard-draft.tsx`),
  route("diarium/handlingar/:id/ratta", `${pages}/correct-document.tsx`),
  route("diarium/handlingar/:id/sekretess", `${pages}/document-secrecy.tsx`),
  route("diarium/filer/:fileId", `${pages}/file.ts`),
  route("diarium/register", `${pages}/registers.tsx`),
  route("diarium/register/nytt", `${pages}/new-register.tsx`),
  route("diarium/register/:id", `${pages}/change-register.tsx`),
];

/** Asking for a record, which anyone may, and answering. */
const disclosureRoutes: RouteConfigEntry[] = [
  route("begar-ut-handling", `${pages}/ask-for-record.tsx`),
  route("begar-ut-handling/kvitto/:reference", `${pages}/disclosure-receipt.tsx`),
  route("diarium/utlamnande", `${pages}/disclosure-requests.tsx`),
  route("diarium/utlamnande/ny", `${pages}/note-request.tsx`),
  route("diarium/utlamnande/:id", `${pages}/disclosure-request.tsx`),
  route("diarium/utlamnande/:id/arende", `${pages}/link-request-case.tsx`),
  route("diarium/utlamnande/:id/avsluta", `${pages}/close-request.tsx`),
  route("diarium/utlamnande/:id/handlingar", `${pages}/add-request-document.tsx`),
  route("diarium/utlamnande/:id/handlingar/:item", `${pages}/decide-request-item.tsx`),
  route("diarium/utlamnande/:id/handlingar/:item/ta-bort", `${pages}/remove-request-document.tsx`),
];

/** The URLs of the register room. */
export const registerRoutes: RouteConfigEntry[] = [
  route("diarium", `${pages}/case-list.tsx`),
  route("diarium/export.csv", `${pages}/export-cases.ts`),
  route("diarium/sok", `${pages}/register-search.tsx`),
  route("offentligt-diarium", `${pages}/public-register.tsx`),
  route("offentligt-diarium/register", `${pages}/public-registers.tsx`),
  route("offentligt-diarium/arenden/:id", `${pages}/public-case.tsx`),
  ...caseRoutes,
  ...disclosureRoutes,
];
