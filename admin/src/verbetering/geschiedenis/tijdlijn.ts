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

/** What was read before with the page behind it; what moved on to that page meanwhile stands in it once. */
export function addBladzijde(eerder: Geschiedenis, erbij: Geschiedenis): Geschiedenis {
  const voeg = <T extends { id: string }>(voor: readonly T[], na: readonly T[]): T[] => [
    ...voor,
    ...na.filter(({ id }) => voor.every((rij) => rij.id !== id)),
  ];
  return {
    versies: voeg(eerder.versies, erbij.versies),
    faseovergangen: voeg(eerder.faseovergangen, erbij.faseovergangen),
    publicaties: voeg(eerder.publicaties, erbij.publicaties),
    meer: erbij.meer,
  };
}

/** Everything that happened to an entry in one list, newest first, back to where one of its lists was not read any further. */
export function buildTijdlijn(geschiedenis: Geschiedenis): Gebeurtenis[] {
  const gebeurtenissen = [
    ...listTekst(geschiedenis),
    ...geschiedenis.faseovergangen.map(describeOvergang),
    ...listPublicaties(geschiedenis),
  ];
  const vanaf = readVanaf(geschiedenis);
  return gebeurtenissen
    .filter(({ op }) => plat(op) > vanaf)
    .sort((a, b) => plat(b.op).localeCompare(plat(a.op)));
}

const plat = (op: string): string => op.replace('T', ' ');

/** The moment of the last record that was read of a list that goes on: of what came before it, not everything is known. */
function readVanaf({ versies, faseovergangen, publicaties, meer }: Geschiedenis): string {
  const laatste = {
    versies: versies.at(-1)?.created,
    faseovergangen: faseovergangen.at(-1)?.op,
    publicaties: publicaties.at(-1)?.gepubliceerdOp,
  };
  return meer.reduce((vanaf, naam) => {
    const op = plat(laatste[naam] ?? '');
    return op > vanaf ? op : vanaf;
  }, '');
}

function listTekst({ versies }: Geschiedenis): Gebeurtenis[] {
  return versies.map((nieuw, i) => {
    const oud = versies[i + 1] ?? null;
    const wat = oud ? 'Tekst gewijzigd' : 'Begonnen met schrijven';
    return { id: nieuw.id, op: nieuw.created, wat, door: nieuw.door, reden: '', versie: { nieuw, oud } };
  });
}

function describeOvergang({
  id,
  van,
  naar,
  op,
  door,
  reden,
  soort,
}: Geschiedenis['faseovergangen'][number]): Gebeurtenis {
  if (soort === 'medewerkers') return { id, op, wat: 'De medewerkers weten het toch niet', door, reden };
  const wat = van
    ? `Van ${faseLabels[van]} naar ${faseLabels[naar]}`
    : `Begonnen in de fase ${faseLabels[naar]}`;
  return { id, op, wat, door, reden };
}

/** With the numbers that the site gives them, once they are known back to the first. */
function listPublicaties({ publicaties, meer }: Geschiedenis): Gebeurtenis[] {
  const nummers = meer.includes('publicaties') ? [] : numberVersies(publicaties);
  return publicaties.flatMap((publicatie, i) => {
    if (isBijgewerkt(publicatie, publicaties[i + 1])) return [];
    const versie = nummers[i] === undefined ? 'Een versie' : `Versie ${nummers[i]}`;
    const { id, gepubliceerdOp, goedgekeurdDoor, ingetrokkenOp, reden, publiekeReden } = publicatie;
    const gebeurtenissen: Gebeurtenis[] = [
      {
        id,
        op: gepubliceerdOp,
        wat: `${versie} gepubliceerd, goedgekeurd`,
        door: goedgekeurdDoor,
        reden: '',
      },
    ];
    if (ingetrokkenOp) {
      gebeurtenissen.push({
        id: `${id}-weg`,
        op: ingetrokkenOp,
        wat: `${versie} ingetrokken`,
        door: '',
        reden: [reden, publiekeReden && `Op de pagina staat: ${publiekeReden}`].filter(Boolean).join(' '),
      });
    }
    return gebeurtenissen;
  });
}
