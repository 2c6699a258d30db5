type Activity = { state: string; health: string; percent: number | string | null };

/**
 * What a row showed when its form was drawn. It goes along in the form: a row that still says it was left alone by whoever sent
 * the form, whatever somebody else has done to it meanwhile.
 */
export const activityWas = ({ state, health, percent }: Activity): string => [state, health, percent ?? ""].join("/");
