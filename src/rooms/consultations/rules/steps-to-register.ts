import { incomingLinks } from "./incoming-links.ts";

/** How far whoever registers has come with the newest consultation that reached their authority. */
export type RegistrationFacts = { id: string; registered: boolean; hasOfficer: boolean };

/** The steps of registering what has come, each done when it has really been done. */
export function stepsToRegister({ id, registered, hasOfficer }: RegistrationFacts) {
  const step = (name: string, href: string, done: boolean) => ({
    ...{ text: `consultations:tryout.register.${name}`, href, done },
  });
  return [
    step("read", incomingLinks.page(id), registered),
    step("enter", registered ? incomingLinks.page(id) : incomingLinks.act(id, "register"), registered),
    step("officer", incomingLinks.page(id), registered && hasOfficer),
  ];
}
