import type { Choice } from "../../../ui/choice.ts";
import type { UpcomingMeeting } from "../queries/upcoming-meetings.ts";

/** Meetings to choose among, by day and hour. */
export const meetingChoices = (meetings: readonly UpcomingMeeting[]): Choice[] =>
  meetings.map(({ id, day, startsAt, place }) => ({
    value: id,
    label: `${day} ${startsAt.replace(":", ".")}, ${place}`,
  }));
