import type { Fout } from '#records/contract/probleem.ts';

/** The parts of the page that a condition leads to. */
export type Deel = 'signalen' | 'besluiten' | 'meelezen' | 'terugkoppeling' | 'tekst';

export interface Voorwaarde {
  naam: string;
  klaar: boolean;
  /** What still has to be done, one sentence each. */
  zinnen: string[];
  /** Where to do it. */
  deel: Deel;
  /** What the link to that part says. */
  actie: string;
}

const voorwaarden: (Omit<Voorwaarde, 'klaar' | 'zinnen'> & { paden: readonly string[] })[] = [
  { naam: 'Er hoort een signaal bij', paden: ['signalen'], deel: 'signalen', actie: 'Naar de signalen' },
  { naam: 'Er is een besluit', paden: ['besluiten'], deel: 'besluiten', actie: 'Leg een besluit vast' },
  { naam: 'De acties zijn klaar', paden: ['acties'], deel: 'besluiten', actie: 'Naar de acties' },
  {
    naam: 'De uitkomst staat er',
    paden: ['uitkomst', 'ingangsmaand', 'reden', 'uitleg'],
    deel: 'tekst',
    actie: 'Vul de tekst aan',
  },
  {
    naam: 'Burgers beoordeelden het',
    paden: ['oordelen'],
    deel: 'meelezen',
    actie: 'Naar meelezen',
  },
  {
    naam: 'Wie het vroeg, heeft bericht',
    paden: ['terugkoppelingen'],
    deel: 'terugkoppeling',
    actie: 'Naar de terugkoppeling',
  },
  {
    naam: 'De medewerkers weten het',
    paden: ['medewerkersVerteld'],
    deel: 'terugkoppeling',
    actie: 'Noteer dat zij het weten',
  },
  { naam: 'Het staat op de site', paden: ['publiekVerteld'], deel: 'tekst', actie: 'Ga publiceren' },
];

/** Who may close is no condition of the entry: the button says that. */
const nietVanDeLoop = ['rollen', 'fase', 'afwijking', 'afwijking.reden'];

/** Every condition of the closing gate, in the order of the loop, each with what still misses; acties and messages only when there are some: `aantal` says how many. */
export function listVoorwaarden(
  fouten: readonly Fout[],
  aantal: { acties: number; melders: number } = { acties: 0, melders: 0 },
): Voorwaarde[] {
  const bekend = voorwaarden.flatMap(({ paden }) => paden);
  const overig = fouten.filter(({ pad }) => !bekend.includes(pad) && !nietVanDeLoop.includes(pad));
  const lijst = voorwaarden.flatMap(({ paden, ...rest }) => {
    const zinnen = fouten.filter(({ pad }) => paden.includes(pad)).map(({ melding }) => melding);
    const isLeeg =
      (paden.includes('acties') && aantal.acties === 0) ||
      (paden.includes('terugkoppelingen') && aantal.melders === 0);
    if (isLeeg && zinnen.length === 0) return [];
    return [{ ...rest, klaar: zinnen.length === 0, zinnen }];
  });
  if (overig.length === 0) return lijst;
  const zinnen = overig.map(({ melding }) => melding);
  return [...lijst, { naam: 'Ook dit nog', klaar: false, zinnen, deel: 'tekst', actie: 'Vul de tekst aan' }];
}

/** True when only the test by citizens still misses: what a voorzitter may stand in for. */
export function missesOnlyOordelen(fouten: readonly Fout[]): boolean {
  const open = listVoorwaarden(fouten).filter(({ klaar }) => !klaar);
  return open.length > 0 && open.every(({ deel }) => deel === 'meelezen');
}
