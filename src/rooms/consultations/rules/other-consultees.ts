type Asked = { id: string; name: string; groupName: string | null };

/** A body by its name, or all of a group under the group's. */
export type NamedConsultee = { name: string; isGroup: boolean };

/** Those asked besides one, in the order they were asked; a group comes once, by its own name, where its first stands. */
export function otherConsultees(asked: readonly Asked[], own: string): NamedConsultee[] {
  const named = asked
    .filter(({ id, groupName }) => id !== own || groupName !== null)
    .map(({ name, groupName }) => ({ name: groupName ?? name, isGroup: groupName !== null }));
  return named.filter((one, at) => named.findIndex(({ name }) => name === one.name) === at);
}
