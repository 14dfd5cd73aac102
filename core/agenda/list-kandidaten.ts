import type { Agendasoort } from '#core/overleg/enumeraties.ts';
import type {
  Aanleidingen,
  Kader,
  Kandidaat,
  Loop,
  OpenActie,
  Patroon,
  Rest,
  Terugkijk,
  Waarschuwing,
} from '#core/agenda/aanleidingen.ts';

/** What all open acties together are called on an agenda, and its key. */
export const actiepunt = { sleutel: 'acties', titel: 'Wat wij beloofden' } as const;

/** More acties than these are counted, not named. */
const meesteActies = 50;

type Tijd = Pick<Kandidaat, 'minstens' | 'liefst'>;

/** How many minutes each kind asks for; open acties by how many there are. */
const tijden: Record<Exclude<Agendasoort, 'actie' | 'rest' | 'verbetering' | 'vrij'>, Tijd> = {
  vroegsignaal: { minstens: 5, liefst: 8 },
  nee: { minstens: 3, liefst: 4 },
  heropenen: { minstens: 3, liefst: 5 },
  cluster: { minstens: 4, liefst: 6 },
  terugkijken: { minstens: 2, liefst: 3 },
  sluiten: { minstens: 1, liefst: 1 },
};

const leeg = { verbetering: '', signalen: [], acties: [], keer: 1, vorige: '' };

/**
 * Everything that could stand on the agenda, in its order: what was promised, what was left over, early warnings, who said 'nee' and what
 * is proposed for reopening, new patterns, what to look back on, what can almost close. One about each thing: the first.
 */
export function listKandidaten(aanleidingen: Aanleidingen, kader: Kader): Kandidaat[] {
  const { vroegsignalen, lopen, clusters, besluiten } = aanleidingen;
  const hier = lopen.filter(({ reeks }) => isVanReeks(reeks, kader));
  const terug = besluiten.filter(
    ({ reeks, terugkijkOp }) => isVanReeks(reeks, kader) && terugkijkOp <= kader.datum,
  );
  const nieuw = [
    ...listActiepunt(aanleidingen.acties, kader),
    ...vroegsignalen.map(fromWaarschuwing),
    ...sort(
      hier.filter((loop) => countNee(loop) > 0),
      (loop) => [-countNee(loop)],
    ).map(fromNee),
    ...hier.filter(({ heropenen }) => heropenen).map(fromHeropening),
    ...sort(clusters, ({ trend, aantal }) => [trend === 'toe' ? 0 : 1, -aantal]).map(fromPatroon),
    ...sort(terug, ({ terugkijkOp }) => [terugkijkOp]).map(fromTerugkijk),
    ...sort(hier.filter(isBijnaRond), ({ mist }) => [mist?.length ?? 0]).map(fromBijnaRond),
  ];
  const rest = listRest(aanleidingen.rest, nieuw);
  const [actie, verder] = [nieuw.filter(isActie), nieuw.filter((een) => !isActie(een))];
  return onlyFirst([...actie, ...rest, ...verder]).filter(({ sleutel }) => !kader.elders.includes(sleutel));
}

const isActie = ({ soort }: Kandidaat): boolean => soort === 'actie';

/** What a series decided comes back to it; what no series that meets decided about is for each. */
function isVanReeks(reeks: string, { reeks: deze, andere }: Kader): boolean {
  return reeks === deze.id || !andere.some(({ id }) => id === reeks);
}

/** An actie of no series is for the one to which its owner comes; of an owner who comes to none, for each. */
function isActieVan({ reeks, eigenaar }: OpenActie, kader: Kader): boolean {
  if (reeks === kader.reeks.id) return true;
  if (!isVanReeks(reeks, kader)) return false;
  return (
    kader.reeks.mensen.includes(eigenaar) || !kader.andere.some(({ mensen }) => mensen.includes(eigenaar))
  );
}

function listActiepunt(alle: readonly OpenActie[], kader: Kader): Kandidaat[] {
  const acties = sort(
    alle.filter((actie) => isActieVan(actie, kader)),
    ({ deadline }) => [deadline || '9999'],
  );
  if (acties.length === 0) return [];
  const teLaat = acties.filter(({ deadline }) => deadline !== '' && deadline < kader.vandaag).length;
  const gevraagd = Math.ceil((teLaat * 2 + (acties.length - teLaat)) / 2);
  return [
    {
      ...leeg,
      ...actiepunt,
      soort: 'actie',
      omdat: { code: 'acties', params: { aantal: acties.length, teLaat } },
      acties: acties.slice(0, meesteActies).map(({ id }) => id),
      minstens: Math.min(5, Math.max(2, gevraagd)),
      liefst: Math.min(10, Math.max(2, gevraagd)),
    },
  ];
}

/** What somebody put there themselves moves on; the rest as long as what brought it is so still. */
function listRest(rest: readonly Rest[], nieuw: readonly Kandidaat[]): Kandidaat[] {
  const eigen = ['vrij', 'verbetering'];
  return sort(rest, ({ keer }) => [-keer]).flatMap((punt) => {
    const nu = nieuw.find(({ sleutel }) => sleutel === punt.sleutel);
    if (punt.sleutel === actiepunt.sleutel || !(nu || eigen.includes(readSoort(punt)))) return [];
    return [fromRest(punt, nu)];
  });
}

/** Of what was left over more than once only its key tells what it was. */
function readSoort({ soort, sleutel }: Rest): string {
  return soort === 'rest' ? (sleutel.split(':')[0] ?? '') : soort;
}

function fromRest(punt: Rest, nu: Kandidaat | undefined): Kandidaat {
  const keer = punt.telt ? punt.keer + 1 : punt.keer;
  const gevraagd = Math.max(1, punt.minuten);
  return {
    ...leeg,
    soort: 'rest',
    sleutel: punt.sleutel,
    titel: nu?.titel ?? punt.titel,
    omdat: { code: 'rest', params: { keer, datum: punt.datum } },
    verbetering: nu?.verbetering ?? punt.verbetering,
    signalen: nu?.signalen ?? punt.signalen,
    keer,
    vorige: punt.id,
    minstens: Math.min(3, gevraagd),
    liefst: gevraagd,
  };
}

function fromWaarschuwing({ id, titel, omdat, verbetering, signalen }: Waarschuwing): Kandidaat {
  const wat = { titel, omdat, verbetering, signalen };
  return { ...leeg, ...tijden.vroegsignaal, sleutel: `vroegsignaal:${id}`, soort: 'vroegsignaal', ...wat };
}

function countNee({ mist }: Loop): number {
  return Number(mist?.find(({ code }) => code === 'r4-nee-zonder-antwoord')?.params?.['aantal'] ?? 0);
}

function fromNee(loop: Loop): Kandidaat {
  const omdat = { code: 'nee' as const, params: { aantal: countNee(loop) } };
  return { ...fromLoop(loop), ...tijden.nee, soort: 'nee', omdat };
}

function fromHeropening(loop: Loop): Kandidaat {
  const { meting } = loop;
  const omdat = { code: 'heropenen' as const, params: { meting } };
  return { ...fromLoop(loop), ...tijden.heropenen, soort: 'heropenen', omdat };
}

function fromLoop({ id, titel }: Loop): Omit<Kandidaat, 'soort' | 'omdat' | 'minstens' | 'liefst'> {
  return { ...leeg, sleutel: `loop:${id}`, titel, verbetering: id };
}

function fromPatroon({ id, titel, signalen, aantal, weken, trend }: Patroon): Kandidaat {
  const omdat = { code: 'cluster' as const, params: { aantal, weken, trend } };
  return {
    ...leeg,
    ...tijden.cluster,
    sleutel: `cluster:${id}`,
    soort: 'cluster',
    titel,
    omdat,
    signalen: signalen.slice(0, meesteActies),
  };
}

function fromTerugkijk({ id, titel, verbetering, besloten }: Terugkijk): Kandidaat {
  const omdat = { code: 'terugkijken' as const, params: { besloten } };
  const wat = { titel, verbetering, omdat };
  return { ...leeg, ...tijden.terugkijken, sleutel: `besluit:${id}`, soort: 'terugkijken', ...wat };
}

/** What its acties or a 'nee' keep open stands higher on the agenda already. */
const elders = ['r4-acties-open', 'r4-nee-zonder-antwoord'];

function isBijnaRond({ mist }: Loop): boolean {
  return mist !== null && mist.length <= 1 && !mist.some(({ code }) => elders.includes(code));
}

function fromBijnaRond(loop: Loop): Kandidaat {
  const omdat = { code: 'sluiten' as const, params: { mist: loop.mist?.[0] ?? null } };
  return { ...fromLoop(loop), ...tijden.sluiten, soort: 'sluiten', omdat };
}

function onlyFirst(kandidaten: readonly Kandidaat[]): Kandidaat[] {
  const gezien = new Set<string>();
  return kandidaten.filter(({ sleutel }) => !gezien.has(sleutel) && gezien.add(sleutel));
}

/** By these values, then by id, so that the same things always stand in the same order. */
function sort<T extends { id: string }>(lijst: readonly T[], by: (een: T) => (string | number)[]): T[] {
  const metWaarden = lijst.map((een) => ({ een, waarden: [...by(een), een.id] }));
  metWaarden.sort((a, b) => compare(a.waarden, b.waarden));
  return metWaarden.map(({ een }) => een);
}

function compare(een: readonly (string | number)[], ander: readonly (string | number)[]): number {
  const i = een.findIndex((waarde, plaats) => waarde !== ander[plaats]);
  return i < 0 ? 0 : een[i]! < ander[i]! ? -1 : 1;
}
