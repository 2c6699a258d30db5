type Goal = { health: string; healthReason: string | null };

/** The same as `activityWas`, of how a goal goes. */
export const goalWas = ({ health, healthReason }: Goal): string => [health, healthReason ?? ""].join("/");
