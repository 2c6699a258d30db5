type Sections = Record<string, string | null>;

/** Which section of the proposal each viewpoint is about, and which of that the server has not been told. Null is the whole. */
export function createAbout(known: Readonly<Sections>) {
  const sections = new Map(Object.entries(known));
  const untold = new Map<string, string | null>();
  return {
    of: (id: string): string | null => sections.get(id) ?? null,
    set(id: string, section: string | null) {
      sections.set(id, section);
      untold.set(id, section);
    },
    untold: (): Sections => Object.fromEntries(untold),
    /** The server has been told this. What has been set otherwise since is still to be told. */
    told(sent: Readonly<Sections>) {
      for (const [id, section] of Object.entries(sent)) if (untold.get(id) === section) untold.delete(id);
    },
  };
}

export type About = ReturnType<typeof createAbout>;
