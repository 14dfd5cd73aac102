import {
  buildEffectperioden,
  measureEffect,
  proposesHeropening,
  type Effect,
  type Effectperioden,
  type Telling,
} from '#core/loop/effect.ts';
import { gelijkDrempel, measureGelijkenis, readProfiel, type Profiel } from '#core/taal/gelijkenis.ts';
import { countDagen } from '#core/tijd/dagen.ts';
import { formatEffect } from '#core/loop/effectwoorden.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';
import { vandaag } from '../basis/vandaag.ts';

/** How many signals of a period are compared at most; of more, an even sample. */
const meesteSignalen = 250;
/** What somebody complains about stands at the beginning; reading on takes time and says little more. */
const gelezenTekens = 600;
/** How many linked signals are examples of what is similar, besides the entry's own words. */
const meesteVoorbeelden = 5;

/** What the effect check says about an entry. */
export interface Effectmeting {
  /** Null when the change has no month, or nothing was changed. */
  perioden: Effectperioden | null;
  /** True from the first day on which the check can be done. */
  klaar: boolean;
  voor: Telling | null;
  na: Telling | null;
  /** Null until it is `klaar`. */
  effect: Effect | null;
  /** The same in one sentence, or ''. */
  zin: string;
  /** 1 when all signals were compared, n when one in n was. */
  steekproef: number;
  voorstelHeropenen: boolean;
}

/** Are there fewer similar signals than before? Similar is what was linked, and what is said alike under the same themes. */
export function readEffect(tx: core.App, record: core.Record): Effectmeting {
  const perioden =
    record.getString('uitkomst') === 'doorgevoerd'
      ? buildEffectperioden(record.getString('ingangsmaand'), readWerkwijze(tx).effectweken)
      : null;
  const klaar = perioden !== null && vandaag() >= perioden.vanaf;
  if (!perioden || !klaar) {
    const leeg = { voor: null, na: null, effect: null, zin: '', steekproef: 1, voorstelHeropenen: false };
    return { perioden, klaar, ...leeg };
  }
  const { voor, na, steekproef } = countPerioden(tx, record, perioden);
  // One in n signals of so many days says as much as all signals of an n-th of them.
  const weeg = (telling: Telling): Telling => ({ ...telling, dagen: telling.dagen / steekproef });
  const effect = measureEffect(weeg(voor), weeg(na));
  const voorstelHeropenen = record.getString('fase') === 'gesloten' && proposesHeropening(effect.oordeel);
  return { perioden, klaar, voor, na, effect, zin: formatEffect(effect), steekproef, voorstelHeropenen };
}

type Periode = Effectperioden['voor'];

function countPerioden(
  tx: core.App,
  record: core.Record,
  { voor, na }: Effectperioden,
): { voor: Telling; na: Telling; steekproef: number } {
  const drukste = Math.max(...[voor, na].map((periode) => countKandidaten(tx, record, periode)));
  const steekproef = Math.max(1, Math.ceil(drukste / meesteSignalen));
  const voorbeelden = readVoorbeelden(tx, record);
  const count = (periode: Periode): Telling => ({
    signalen: listKandidaten(tx, record, periode, steekproef).filter(
      (kandidaat) => kandidaat.verbetering === record.id || isSoortgelijk(kandidaat.tekst, voorbeelden),
    ).length,
    dagen: countDagen(periode.van, periode.tot) + 1,
  });
  return { voor: count(voor), na: count(na), steekproef };
}

function isSoortgelijk(tekst: string, voorbeelden: readonly Profiel[]): boolean {
  const profiel = readProfiel(tekst);
  return voorbeelden.some((voorbeeld) => measureGelijkenis(profiel, voorbeeld) >= gelijkDrempel);
}

/** What the entry says it is about: its own words, and the newest of the signals that people linked to it. */
function readVoorbeelden(tx: core.App, record: core.Record): Profiel[] {
  const filter = 'verbetering = {:id}';
  const gekoppeld = tx.findRecordsByFilter('signalen', filter, '-ontvangenOp', meesteVoorbeelden, 0, {
    id: record.id,
  });
  const teksten = gekoppeld.map((signaal) => signaal!.getString('tekst'));
  return [`${record.getString('titel')} ${record.getString('vraag')}`, ...teksten].map(readProfiel);
}

interface Kandidaat {
  tekst: string;
  verbetering: string;
}

/** Praise is no sign that something still goes wrong. */
function buildWaar(record: core.Record): { waar: string; params: { [naam: string]: string } } {
  const themas = record.getStringSlice('themas');
  const params = Object.fromEntries(themas.map((thema, i) => [`thema${i}`, thema]));
  const onder = ['verbetering = {:id}', ...themas.map((_thema, i) => `thema = {:thema${i}}`)].join(' or ');
  return {
    waar: `ontvangenOp >= {:van} and ontvangenOp <= {:tot} and soort != 'compliment' and (${onder})`,
    params: { ...params, id: record.id },
  };
}

function countKandidaten(tx: core.App, record: core.Record, periode: Periode): number {
  const { waar, params } = buildWaar(record);
  const telling = new DynamicModel({ aantal: 0 }) as unknown as { aantal: number };
  tx.db()
    .newQuery(`select count(*) as aantal from signalen where ${waar}`)
    .bind({ ...params, ...periode })
    .one(telling);
  return telling.aantal;
}

/** One in `steekproef` of the signals that may be similar; the factor scatters them, so that no pattern in their order weighs. */
function listKandidaten(
  tx: core.App,
  record: core.Record,
  periode: Periode,
  steekproef: number,
): Kandidaat[] {
  const { waar, params } = buildWaar(record);
  const rijen = arrayOf(new DynamicModel({ tekst: '', verbetering: '' })) as unknown as Kandidaat[];
  tx.db()
    .newQuery(
      `select substr(tekst, 1, ${gelezenTekens}) as tekst, verbetering from signalen where ${waar} and ((rowid * 2654435761) >> 16) % {:steekproef} = 0`,
    )
    .bind({ ...params, ...periode, steekproef })
    .all(rijen);
  return rijen;
}
