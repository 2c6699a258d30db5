/** Who is away, who records it, and who would get the absent person's roles meanwhile. */
export type Lending = {
  recorder: { id: string; administrator: boolean; reaches: ReadonlySet<string> };
  absent: { id: string; roles: readonly { body: string; cityWide: boolean }[] };
  substitute: { id: string; bodies: ReadonlySet<string> };
};

/**
 * A substitute may do all that the absent person may, so naming one hands out rights. Null when it may be done, else the
 * message key: one may lend one's own roles, and those of others only where one answers for every one of them and does
 * not receive them oneself. The substitute works at one of the same bodies.
 */
export function whyNotLend({ recorder, absent, substitute }: Lending): string | null {
  if (!absent.roles.some(({ body }) => substitute.bodies.has(body))) return "organisation:substitute-elsewhere";
  if (recorder.administrator || recorder.id === absent.id) return null;
  if (recorder.id === substitute.id) return "organisation:substitute-self";
  const beyond = absent.roles.some(({ body, cityWide }) => cityWide || !recorder.reaches.has(body));
  return beyond ? "organisation:substitute-beyond" : null;
}
