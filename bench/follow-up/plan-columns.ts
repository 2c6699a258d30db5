export type Row = (string | number | null)[];

/** The columns of each table in the order its rows have them. */
export const planColumns = {
  body: "id, slug, kind, name, short_name, from_day",
  person: "id, given_name, family_name",
  access_grant: "id, person_id, role, body_id, from_day",
  programme: "id, body_id, slug, kind, title, about, responsible, created_at",
  programme_version:
    "id, programme_id, body_id, number, period_label, state, decided_day, in_force_from, created_at, paragraph, decided_by_id",
  programme_part: "id, version_id, part_id, position, kind, heading, content",
  focus_area: "id, version_id, position, name, about",
  requirement: "id, programme_id, body_id, created_at",
  requirement_wording: "id, requirement_id, version_id, programme_part_id, position, text, addressee, evidence_wanted",
  body_year: "id, body_id, year, adopted_day",
  goal: "id, body_id, level, year, title, about, state, health, from_day, to_day, adopted_day, proposed_at, updated_at, created_at",
  goal_area: "id, goal_id, focus_area_id",
  goal_requirement: "id, goal_id, requirement_id",
  activity:
    "id, body_id, goal_id, year, title, about, why, state, health, owner_id, starts_day, due_day, done_day, stopped_reason, evidence_count, updated_at, created_at",
  activity_area: "id, activity_id, focus_area_id",
  activity_update: "id, activity_id, state, health, note, written_by, written_at",
} as const;
export type PlanTable = keyof typeof planColumns;
