import type { Client } from '#records/beheer/client.ts';
import { attempt, isProbleem, makeProbleem, type Probleem } from '#records/beheer/probleem.ts';
import type { MedewerkerRij } from '#records/beheer/rijen.ts';

const geweigerd: Record<number, [titel: string, detail: string]> = {
  400: [
    'Inloggen lukt niet',
    'Het e-mailadres of het wachtwoord klopt niet. Controleer beide en probeer het opnieuw.',
  ],
  403: [
    'Uw account is niet actief',
    'Uw wachtwoord klopt, maar uw account is uitgezet. Vraag een beheerder om het weer aan te zetten.',
  ],
};

/** Logs in and leaves the token in `client`; a refusal says whether the password or the account is the reason. */
export async function login(
  client: Client,
  email: string,
  wachtwoord: string,
): Promise<MedewerkerRij | Probleem> {
  const antwoord = await attempt(
    client.collection<MedewerkerRij>('medewerkers').authWithPassword(email.trim(), wachtwoord),
  );
  if (!isProbleem(antwoord)) return antwoord.record;
  const woorden = geweigerd[antwoord.status];
  return woorden ? makeProbleem(antwoord.status, woorden[0], woorden[1]) : antwoord;
}
