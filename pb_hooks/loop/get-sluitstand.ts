import { isOpen } from '#core/overleg/actie.ts';
import { oordelen } from '#core/meelezen/enumeraties.ts';
import { terugkoppelstatussen } from '#core/terugkoppeling/enumeraties.ts';
import { checkSluiten, checkVierOgen, needsAfwijking, type Sluitstand } from '#core/loop/sluiten.ts';
import { listNaamloos, listTellendNu } from '#core/meelezen/oordeel.ts';
import type { Sluitstandantwoord } from '#records/contract/loop.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { vandaag } from '../basis/vandaag.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { listStemmen } from '../meelezen/list-stemmen.ts';
import { readCollegasleutels } from '../organisatie/collega.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { readLive } from '../verbetering/live.ts';
import { readRondestand } from '../verbetering/ronde.ts';
import { answerVerbetering, type Verbeteringverzoek } from '../verbetering/answer-verbetering.ts';
import { readSluitstand } from './read-sluitstand.ts';

type Tellingen = Sluitstandantwoord['tellingen'];

/** R4: what the gate still misses, with the counts it looks at, before anybody tries. Who may close is not part of it. */
export function getSluitstand(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'GET /verbeteringen/{id}/sluitstand'> {
  return answerVerbetering(e, wie, describeSluitstand);
}

function describeSluitstand({ tx, record, wie }: Verbeteringverzoek): Sluitstandantwoord {
  const stand = readSluitstand(tx, record);
  const issues = checkSluiten(stand, {
    wie: { rollen: ['voorzitter'], sleutels: [] },
    vandaag: vandaag(),
    eigenGegevens: readOrganisatie(tx).eigenGegevens,
  });
  return {
    fase: stand.fase,
    ronde: record.getInt('ronde'),
    versie: record.getInt('versie'),
    fouten: buildProbleem(409, issues).fouten,
    hadHand: checkVierOgen(stand, { sleutels: readCollegasleutels(tx, wie.id) }).length > 0,
    kanAfwijken: needsAfwijking(stand),
    gewijzigdNa: readLive(tx, record)?.gewijzigdNa ?? null,
    tellingen: { ...countStand(stand), ...countIngevoerd(tx, record) },
  };
}

function countPer<T extends string>(soorten: readonly T[], lijst: readonly T[]): Record<T, number> {
  const telling = soorten.map((soort) => [soort, lijst.filter((een) => een === soort).length]);
  return Object.fromEntries(telling) as Record<T, number>;
}

function countStand(stand: Sluitstand): Omit<Tellingen, 'ingevoerd' | 'metCode'> {
  return {
    signalen: stand.signalen,
    besluiten: stand.besluiten,
    acties: { open: stand.acties.filter(isOpen).length, totaal: stand.acties.length },
    oordelen: countPer(
      oordelen,
      stand.oordelen.map(({ oordeel }) => oordeel),
    ),
    minimumOordelen: stand.minimumOordelen,
    melders: countPer(terugkoppelstatussen, stand.melders),
    medewerkersVerteld: stand.medewerkersVerteld,
    publiekVerteld: stand.publiekVerteld,
  };
}

/** Verdicts of which nobody knows whose they are: typed in by colleagues, or given with codes that colleagues handed out; and how many colleagues. */
function countIngevoerd(tx: core.App, record: core.Record): Pick<Tellingen, 'ingevoerd' | 'metCode'> {
  const stemmen = listStemmen(tx, record.id);
  const nu = readRondestand(record);
  const count = (gekozen: readonly { record: core.Record }[], veld: string): Tellingen['metCode'] => ({
    oordelen: gekozen.length,
    collegas: new Set(gekozen.flatMap((stem) => stem.record.getStringSlice(veld))).size,
  });
  return {
    ingevoerd: count(listNaamloos(stemmen, nu), 'ingevoerdDoor'),
    metCode: count(
      listTellendNu(stemmen, nu).filter(({ van }) => van === ''),
      'codeGezienDoor',
    ),
  };
}
