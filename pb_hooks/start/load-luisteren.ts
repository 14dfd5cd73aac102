import { describeInkomst } from '#core/signaal/inkomst.ts';
import { oordelen, type Oordeel, type Relatie } from '#core/meelezen/enumeraties.ts';
import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { LoopStap } from '#core/verbetering/verbetering.ts';
import { computeContactVoor } from '#core/tijd/compute-termijnen.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import { nextNummer } from '../basis/kenmerk.ts';

/** The people behind an entry of the demo. */
export interface Startluisteren {
  /** How many signals are linked. */
  signalen: number;
  /** Sentences that they said, in other words than the entry's (R3). */
  gezegd: string[];
  /** How many of them were told what was done. */
  verteld: number;
  /** The verdicts in order, each by the first letter of the answer. */
  oordelen: string;
  afwijking?: string;
}

const wegen = [
  { kanaal: 'telefoon', begin: 'Belt hierover: ' },
  { kanaal: 'website', begin: '' },
  { kanaal: 'balie', begin: 'Zegt aan de balie: ' },
  { kanaal: 'email', begin: '' },
  { kanaal: 'gesprek', begin: 'Vertelt in een gesprek: ' },
] as const;
const soorten = ['klacht', 'tip', 'opmerking', 'vraag'] as const;
const gevoelens = ['teleurgesteld', 'boos', 'bezorgd', 'neutraal', 'onzeker'] as const;

const relaties: Record<Oordeel, Relatie> = {
  ja: 'versterkt',
  deels: 'gelijk-gebleven',
  nee: 'verzwakt',
  'weet-niet': 'gelijk-gebleven',
};

function pick<T>(keuzes: readonly T[], i: number): T {
  return keuzes[i % keuzes.length]!;
}

/** Some of these sentences in a row, so that people who say the same do not all use the same words. */
function takeWoorden(zinnen: readonly string[], i: number): string {
  const van = i % zinnen.length;
  const aantal = 1 + (Math.floor(i / zinnen.length) % zinnen.length);
  return zinnen.slice(van, van + aantal).join(' ');
}

function insert(tx: core.App, collectie: string, velden: { [veld: string]: unknown }): string {
  const record = new Record(tx.findCollectionByNameOrId(collectie), { ...velden, versie: 1 });
  tx.save(record);
  return record.id;
}

function loadSignaal(
  tx: core.App,
  verbetering: core.Record,
  { gehoord, gezegd }: { gehoord: string; gezegd: readonly string[] },
  i: number,
): string {
  const { kanaal, begin } = pick(wegen, i);
  const ontvangenOp = addDagen(gehoord, (i * 11) % 75);
  const jaar = ontvangenOp.slice(0, 4);
  const contactVoor = computeContactVoor(ontvangenOp);
  // One in nine had to wait too long.
  const gesproken = describeInkomst(kanaal).gesproken;
  const contactOp = gesproken
    ? ontvangenOp
    : i % 9 === 4
      ? addDagen(contactVoor, 4)
      : addDagen(ontvangenOp, 1 + (i % 2));
  return insert(tx, 'signalen', {
    kenmerk: `S-${jaar}-${String(nextNummer(tx, `signalen-${jaar}`)).padStart(6, '0')}`,
    soort: pick(soorten, i),
    herkomst: 'reactief',
    kanaal,
    ontvangenOp,
    tekst: begin + takeWoorden(gezegd, i),
    emotie: pick(gevoelens, i),
    thema: verbetering.getStringSlice('themas')[0] ?? '',
    status: 'gesloten',
    ernst: 'laag',
    contactVoor,
    contactOp,
    beantwoordOp: gesproken ? addDagen(ontvangenOp, 1 + (i % 2)) : contactOp,
    verbetering: verbetering.id,
  });
}

function loadOordelen(tx: core.App, verbetering: core.Record, letters: string, getoetst: string): void {
  [...letters].forEach((letter, i) => {
    const oordeel = oordelen.find((naam) => naam.charAt(0) === letter) ?? 'weet-niet';
    const dag = addDagen(getoetst, -Math.floor(((letters.length - 1 - i) * 20) / letters.length));
    const uur = `${String(8 + (i % 9)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;
    insert(tx, 'meelezingen', {
      verbetering: verbetering.id,
      uitkomst: verbetering.getString('uitkomst'),
      moment: 'na-publicatie',
      status: 'gegeven',
      ronde: 0,
      oordeel,
      relatie: relaties[oordeel],
      duidelijk: oordeel === 'nee' ? 'deels' : 'ja',
      toelichting: oordeel === 'nee' ? 'Bij mij ging het de vorige keer nog net zo.' : '',
      antwoord: oordeel === 'nee' ? 'Dank u wel. Wij zoeken uit hoe dat bij u kwam.' : '',
      antwoordOp: oordeel === 'nee' ? getoetst : '',
      kanaal: 'email',
      uitgenodigdOp: `${addDagen(dag, -5)} 09:00:00.000Z`,
      gegevenOp: `${dag} ${uur}:00.000Z`,
      verlooptOp: addDagen(dag, 51),
    });
  });
}

/** Signals, verdicts and the ledger of one entry of the demo, on the days of its loop. The entry is changed but not saved. */
export function loadLuisteren(
  tx: core.App,
  record: core.Record,
  loop: readonly LoopStap[],
  { signalen, gezegd, verteld, oordelen: letters, afwijking = '' }: Startluisteren,
): void {
  const findDag = (fase: Fase): string => loop.find((stap) => stap.fase === fase)?.op ?? '';
  const gehoord = findDag('gehoord');
  const teruggekoppeld = findDag('teruggekoppeld');
  for (let i = 0; i < signalen; i += 1) {
    const signaal = loadSignaal(tx, record, { gehoord, gezegd }, i);
    if (teruggekoppeld === '') continue;
    const anders = i % 2 === 0 ? 'onbereikbaar' : 'wil-niet';
    insert(tx, 'terugkoppelingen', {
      signaal,
      verbetering: record.id,
      uitkomst: record.getString('uitkomst'),
      ronde: 0,
      kanaal: i % 3 === 0 ? 'telefoon' : 'email',
      status: i < verteld ? 'verteld' : anders,
      op: `${teruggekoppeld} 10:00:00.000Z`,
    });
  }
  loadOordelen(tx, record, letters, findDag('getoetst'));
  record.set('afwijking', afwijking);
  if (teruggekoppeld !== '') record.set('medewerkersVerteldOp', teruggekoppeld);
}
