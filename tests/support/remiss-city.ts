import type { World } from "../../src/platform/world.ts";
import { addBody, addPerson, type Person } from "./cast.ts";
import { addGroup } from "./consultation.ts";
import { addRegister } from "./register.ts";
import { arrange } from "./world.ts";

/** Somebody stands in for one who is away. */
async function standIn(world: World, away: Person, substitute: Person): Promise<void> {
  const from_day = Temporal.PlainDate.from("2026-01-01");
  const to_day = Temporal.PlainDate.from("2026-12-31");
  const absence = { id: world.newId(), person_id: away.id, substitute_id: substitute.id, from_day, to_day };
  await arrange(world, (tx) => tx.insertInto("absence").values(absence).execute());
}

/** A city with those a consultation passes: who asks, who answers, who attests and who decides. */
export async function remissCity(world: World) {
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const social = await addBody(world, "Socialnämnden");
  const districts = [
    await addBody(world, "Farsta stadsdelsnämnd", "district_council"),
    await addBody(world, "Skarpnäcks stadsdelsnämnd", "district_council"),
  ];
  await addGroup(world, "Stadsdelsnämnder", districts);
  await addRegister(world, board, "KS {year}/{serial}");
  await addRegister(world, social, "SOC {year}/{serial}");
  await addPerson(world, "Ada Administratörsson", "administrator", board);
  await addPerson(world, "Stina Strategsson", "security_strategist", board);
  await addPerson(world, "Rut Registratorsson", "registrar", social);
  await addPerson(world, "Hedda Handläggarsson", "case_officer", social);
  await addPerson(world, "Alf Avdelningschefsson", "department_head", social);
  await addPerson(world, "Siri Sekreterarsson", "committee_secretary", social);
  const director = await addPerson(world, "Disa Direktörsson", "administration_director", social);
  const substitute = await addPerson(world, "Vera Vikariesson", "department_head");
  await standIn(world, director, substitute);
}
