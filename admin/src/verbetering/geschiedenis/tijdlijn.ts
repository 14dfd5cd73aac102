import { writeWoorden } from '#core/publicatie/publicatie.ts';
import { faseLabels } from '#core/verbetering/labels.ts';
import type { Geschiedenis, PublicatieRij, VersieRij } from '#records/publicatie.ts';

export interface Gebeurtenis {
  id: string;
  /** As PocketBase writes it. */
  op: string;
  wat: string;
  /** Id of who did it; '' when that is not known. */
  door: string;
  reden: string;
  /** Set for a change of the text: the version and the one before it. */
  versie?: { nieuw: VersieRij; oud: VersieRij | null };
}

/** True for a snapshot that nobody published: the text of the one before, with a new fase or new figures about who was heard. */
function isBijgewerkt(nu: PublicatieRij, vorige: PublicatieRij | undefined): boolean {
  if (!vorige || writeWoorden(nu.inhoud) !== writeWoorden(vorige.inhoud)) return false;
  return JSON.stringify(nu.inhoud) !== JSON.stringify(vorige.inhoud);
}

/** The numbers that the site gives to the texts of these snapshots, which are newest first: the same words are the same version. */
function numberVersies(publicaties: readonly PublicatieRij[]): number[] {
  let nummer = 0;
  let vorige = '';
  const nummers = publicaties.toReversed().map(({ inhoud }) => {
    const woorden = writeWoorden(inhoud);
    if (woorden !== vorige) nummer += 1;
    vorige = woorden;
    return nummer;
  });
  return nummers.reverse();
}

/** Everything that happened to an entry in one list, newest first. */
export function buildTijdlijn({ versies, faseovergangen, publicaties }: Geschiedenis): Gebeurtenis[] {
  const gebeurtenissen: Gebeurtenis[] = versies.map((nieuw, i) => {
    const oud = versies[i + 1] ?? null;
    const wat = oud ? 'Tekst gewijzigd' : 'Begonnen met schrijven';
    return { id: nieuw.id, op: nieuw.created, wat, door: nieuw.door, reden: '', versie: { nieuw, oud } };
  });
  for (const { id, van, naar, op, door, reden, soort } of faseovergangen) {
    if (soort === 'medewerkers') {
      gebeurtenissen.push({ id, op, wat: 'De medewerkers weten het toch niet', door, reden });
      continue;
    }
    const wat = van
      ? `Van ${faseLabels[van]} naar ${faseLabels[naar]}`
      : `Begonnen in de fase ${faseLabels[naar]}`;
    gebeurtenissen.push({ id, op, wat, door, reden });
  }
  const nummers = numberVersies(publicaties);
  for (const [i, publicatie] of publicaties.entries()) {
    if (isBijgewerkt(publicatie, publicaties[i + 1])) continue;
    const versie = nummers[i];
    const { id, gepubliceerdOp, goedgekeurdDoor, ingetrokkenOp, reden, publiekeReden } = publicatie;
    gebeurtenissen.push({
      id,
      op: gepubliceerdOp,
      wat: `Versie ${versie} gepubliceerd, goedgekeurd`,
      door: goedgekeurdDoor,
      reden: '',
    });
    if (ingetrokkenOp) {
      gebeurtenissen.push({
        id: `${id}-weg`,
        op: ingetrokkenOp,
        wat: `Versie ${versie} ingetrokken`,
        door: '',
        reden: [reden, publiekeReden && `Op de pagina staat: ${publiekeReden}`].filter(Boolean).join(' '),
      });
    }
  }
  return gebeurtenissen.sort((a, b) => b.op.replace('T', ' ').localeCompare(a.op.replace('T', ' ')));
}
