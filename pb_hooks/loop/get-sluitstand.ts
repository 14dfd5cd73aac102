import { isOpen } from '#core/overleg/actie.ts';
import { oordelen, terugkoppelstatussen } from '#core/basis/enumeraties.ts';
import { checkSluiten, needsAfwijking, type Sluitstand } from '#core/loop/sluiten.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { vandaag } from '../basis/vandaag.ts';
import { answerVerbetering, type Verbeteringverzoek } from '../verbetering/answer-verbetering.ts';
import { listOordelen, readSluitstand } from './read-sluitstand.ts';

/** R4: what the gate still misses, with the counts it looks at, before anybody tries. Who may close is not part of it. */
export function getSluitstand(e: core.RequestEvent): void {
  answerVerbetering(e, describeSluitstand);
}

function describeSluitstand({ tx, record }: Verbeteringverzoek): object {
  const stand = readSluitstand(tx, record);
  const issues = checkSluiten(stand, {
    wie: { rollen: ['voorzitter'] },
    vandaag: vandaag(),
    eigenGegevens: readOrganisatie(tx).eigenGegevens,
  });
  return {
    fase: stand.fase,
    ronde: record.getInt('ronde'),
    versie: record.getInt('versie'),
    fouten: buildProbleem(409, issues).fouten,
    kanAfwijken: needsAfwijking(stand),
    tellingen: { ...countStand(stand), ingevoerd: countIngevoerd(listOordelen(tx, record)) },
  };
}

function countStand(stand: Sluitstand): object {
  const count = <T extends string>(soorten: readonly T[], lijst: readonly T[]): object =>
    Object.fromEntries(soorten.map((soort) => [soort, lijst.filter((een) => een === soort).length]));
  return {
    signalen: stand.signalen,
    besluiten: stand.besluiten,
    acties: { open: stand.acties.filter(isOpen).length, totaal: stand.acties.length },
    oordelen: count(
      oordelen,
      stand.oordelen.map(({ oordeel }) => oordeel),
    ),
    minimumOordelen: stand.minimumOordelen,
    melders: count(terugkoppelstatussen, stand.melders),
    medewerkersVerteld: stand.medewerkersVerteld,
    publiekVerteld: stand.publiekVerteld,
  };
}

/** How many verdicts colleagues typed in without saying whose they are, and how many colleagues did: nobody can ask those people again. */
function countIngevoerd(gegeven: core.Record[]): { oordelen: number; collegas: number } {
  const los = gegeven.filter((rij) =>
    ['signaal', 'meelezer', 'uitgenodigdOp'].every((veld) => rij.getString(veld) === ''),
  );
  return { oordelen: los.length, collegas: new Set(los.map((rij) => rij.getString('door'))).size };
}
