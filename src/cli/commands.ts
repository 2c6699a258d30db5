export type CliCommand = { run(args: string[]): Promise<number> };

type Listed = {
  /** One line of the overview. */
  summary: string;
  /** How it is called, without `varn`. */
  usage: string;
  help: string;
  load(): Promise<CliCommand>;
};

const whichDatabase = `The database is the one DATABASE_URL names, else the embedded one in VARN_DATA (./data), shared with a Värn that
runs there.`;

/** Every `varn` command: what it does in one line, how it is called, and where it lives. */
export const commands: ReadonlyMap<string, Listed> = new Map<string, Listed>([
  [
    "start",
    {
      summary: "start Värn",
      usage: "start",
      help: `Opens the database, brings it to the newest schema, builds what has changed, loads the demo city into an empty database
(unless VARN_DEMO=0) and serves until Ctrl-C.

  PORT, HOST       where to listen (3000, 127.0.0.1)
  PUBLIC_ORIGIN    the address visitors use, when it is another: https://varn.example
  DATABASE_URL     a PostgreSQL 18 to use instead of the embedded one
  VARN_DATA        the embedded database's folder (./data)
  VARN_DEMO        1: demo city and demo sign-in (the default here); 0: neither
  VARN_PROCESSES   web processes (one per core)
  MAIL_URL         mail server, smtp://user:password@host:587; with it MAIL_FROM, the sender
  VARN_S3_…        an S3-compatible store for files: ENDPOINT, BUCKET, KEY, SECRET, REGION
  LOG_LEVEL        trace, debug, info, warn (the default), error, fatal or silent`,
      load: () => import("./start.ts"),
    },
  ],
  [
    "migrate",
    {
      summary: "bring the database to the newest schema",
      usage: "migrate",
      help: `Applies the migrations that are waiting, and names them. ${whichDatabase}`,
      load: () => import("./migrate.ts"),
    },
  ],
  [
    "seed",
    {
      summary: "load the demo city into an empty database",
      usage: "seed",
      help: `Loads the demo city: bodies, people, roles, registers and cases, all invented. Refuses a database that holds anything.
${whichDatabase}`,
      load: () => import("./seed.ts"),
    },
  ],
  [
    "seal-key",
    {
      summary: "bring the certificate a body seals archive copies with",
      usage: "seal-key BODY --certificate FILE --key FILE",
      help: `Takes in an RSA key and its certificate, both in PEM, and seals the body's archive copies with them from now on. BODY is its
name or the word it has in addresses. The certificate's file may hold those that vouch for it too. The two must belong together
and be valid today. VARN_SEAL_PASSPHRASE is the key's password, when it is locked. ${whichDatabase}`,
      load: () => import("./seal-key.ts"),
    },
  ],
  [
    "verify",
    {
      summary: "check the trail and every sealed row",
      usage: "verify",
      help: `Recomputes every chain of the trail, and holds every sealed row against what the trail noted of it. Names each flaw; the exit
code is 1 when there are any. Värn may run meanwhile. ${whichDatabase}`,
      load: () => import("./verify.ts"),
    },
  ],
  [
    "backup",
    {
      summary: "copy the whole database into one file",
      usage: "backup FILE",
      help: `Copies the database as it is at one moment into a new file, with checksums; never over an old one. Värn may run meanwhile.
Left out are sign-ins. ${whichDatabase}`,
      load: () => import("./backup.ts"),
    },
  ],
  [
    "restore",
    {
      summary: "restore a backup into an empty database",
      usage: "restore FILE",
      help: `Checks the whole backup first, then restores it into an empty database, brings that to the newest schema, and verifies it as
varn verify does. The database is the one DATABASE_URL names, else the embedded one in VARN_DATA (./data), where no Värn may
be running.`,
      load: () => import("./restore.ts"),
    },
  ],
  [
    "case-number",
    {
      summary: "take a case number (diarienummer) apart",
      usage: "case-number TEXT [--json]",
      help: `Says what is understood of a case number, and the keys under which it is found and searched for. Needs no database.
When TEXT begins with a dash, put -- before it.`,
      load: () => import("./case-number.ts"),
    },
  ],
  [
    "read-answer",
    {
      summary: "read an answer to a consultation",
      usage: "read-answer FILE [--json]",
      help: `Reads a remissvar as text, mail, DOCX, ODT or PDF: whose it is, case numbers, days, sections, stance, viewpoints, consultees,
hearings, signatures, attachments and approvals, each with how sure it is and where it stands. Without --json as a table in
Swedish. Names are held against the bodies in DATABASE_URL or of a Värn that runs, else against the demo city's.`,
      load: () => import("./read-answer.ts"),
    },
  ],
  [
    "build",
    {
      summary: "build the pages (start does it too)",
      usage: "build",
      help: "Builds the pages when something has changed since last time, and nothing else.",
      load: () => import("./build.ts"),
    },
  ],
  [
    "web",
    {
      summary: "one web process (started by start)",
      usage: "web",
      help: "One process that serves pages and takes on work. varn start starts as many as VARN_PROCESSES says.",
      load: () => import("./web.ts"),
    },
  ],
]);

/** The list of commands as `varn --help` shows it. */
export function overview(): string {
  const lines = [...commands.values()].map(({ usage, summary }) => `  ${usage.padEnd(48)} ${summary}`);
  return [
    "varn COMMAND [--help]",
    "",
    ...lines,
    "",
    "Exit code 0 when all went well, 1 when it did not, 2 when the call was wrong.",
  ].join("\n");
}
