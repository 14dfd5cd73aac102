import { readProfiel } from '#core/taal/gelijkenis.ts';
import { findHerhaling, proposeSoort, type Gehoord } from '#core/signaal/herhaling.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import type { Client } from '#records/client.ts';
import { isProbleem } from '#records/probleem.ts';
import {
  findSignaalkandidaten,
  findSignalenVanMelder,
  type Signaalkandidaat,
  type SignaalRij,
} from '#records/signaal.ts';
import { pickZoekwoorden } from './zoekwoorden.ts';

export interface Herhalingsvoorstel {
  eerder: Signaalkandidaat;
  zelfdeMelder: boolean;
  /** R13: what to make of it; null when it is a klacht already. */
  soort: 'klacht' | null;
}

/** Stands for this melder; nobody's name is compared. */
const dezelfde = 'dezelfde';
/** Whatever was said longer ago is new; core/signaal/herhaling.ts looks no further either. */
const langstGeleden = 365;

function toGehoord(rij: Signaalkandidaat, melder: string): Gehoord {
  const { id, kenmerk, soort, thema, ontvangenOp, tekst } = rij;
  return { id, kenmerk, soort, thema, ontvangenOp, melder, profiel: readProfiel(tekst) };
}

/** R13: the earlier signal that this one seems to repeat, and what to do with it; null when it is new. */
export function proposeHerhaling(
  signaal: Signaalkandidaat,
  vanMelder: readonly Signaalkandidaat[],
  anderen: readonly Signaalkandidaat[],
): Herhalingsvoorstel | null {
  const alle = [...vanMelder, ...anderen];
  const gehoord = [
    ...vanMelder.map((rij) => toGehoord(rij, dezelfde)),
    ...anderen.map((rij) => toGehoord(rij, '')),
  ];
  const herhaling = findHerhaling(toGehoord(signaal, dezelfde), gehoord);
  const eerder = alle.find(({ id }) => id === herhaling?.van);
  if (!herhaling || !eerder) return null;
  return {
    eerder,
    zelfdeMelder: herhaling.reden === 'zelfde-melder',
    soort: proposeSoort(signaal.soort, herhaling),
  };
}

/** Looks among the signals of the same melder and those with the same words; `wie` as in a Kandidatenvraag. */
export async function findHerhalingsvoorstel(
  client: Client,
  signaal: SignaalRij,
  wie: string,
): Promise<Herhalingsvoorstel | null> {
  const [vanMelder, anderen] = await Promise.all([
    wie === '' ? findSignalenVanMelder(client, signaal.id) : [],
    findSignaalkandidaten(client, {
      woorden: pickZoekwoorden(signaal.tekst),
      sinds: addDagen(signaal.ontvangenOp, -langstGeleden),
      wie,
    }),
  ]);
  const eigen = isProbleem(vanMelder) ? [] : vanMelder;
  const rest = isProbleem(anderen) ? [] : anderen;
  return proposeHerhaling(signaal, eigen, rest);
}
