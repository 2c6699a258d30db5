import type { IssuedFormat } from "../model.ts";

const report = (id: string) => `/tjansteutlatanden/${id}`;

/** Where attesting, versions, files, the meeting and sending have their pages. */
export const attestLinks = {
  report,
  ask: (id: string) => `${report(id)}/begar-attest`,
  attest: (id: string) => `${report(id)}/attestera`,
  reject: (id: string) => `${report(id)}/skicka-tillbaka`,
  versions: (id: string) => `${report(id)}/versioner`,
  compare: (id: string, from: number, to: number) => `${report(id)}/versioner?fran=${from}&till=${to}`,
  meeting: (id: string) => `${report(id)}/sammantrade`,
  takeOff: (id: string) => `${report(id)}/ta-fran-dagordningen`,
  send: (id: string) => `${report(id)}/skicka`,
  file: (id: string, format: IssuedFormat) => `${report(id)}/fil/${format}`,
  verify: (sha256?: string) => (sha256 ? `/kontrollera-dokument?summa=${sha256}` : "/kontrollera-dokument"),
};
