import { describeGewijzigdNa } from '#core/publicatie/gewijzigd-na.ts';
import { oordelen, type Oordeel } from '#core/meelezen/enumeraties.ts';
import type { Luister } from '#core/luisteren/luister.ts';
import { readStemming, type Stemming } from '#core/luisteren/stemming.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { oordeelLabels } from '#core/meelezen/labels.ts';
import { splitAlineas } from '#site/uitgave/alineas.ts';
import { formatGetal } from '#site/uitgave/woorden.ts';

/** One answer of meelezers: its name, how many gave it, and how many dots stand for them. */
interface Oordeelrij {
  soort: Oordeel;
  naam: string;
  aantal: string;
  stippen: number;
}

/** What meelezers said about an entry, in words; only what passed R9. */
export interface Oordeelblok {
  /** What more than half of them say, as a quote; '' when nobody has that many, or it may not be shown. */
  citaat: string;
  zin: string;
  rijen: Oordeelrij[];
  uitleg: string;
  /** Why a voorzitter closed it without the test, or nothing. */
  afwijking: string[];
}

const citaten: Record<Oordeel, string> = {
  ja: 'Ja, dit helpt',
  deels: 'Dit helpt voor een deel',
  nee: 'Nee, dit helpt niet',
  'weet-niet': 'Ik weet het nog niet',
};

/** More dots than this cannot be taken in; then one dot stands for more people. */
const meesteStippen = 100;

/** The answers that may be shown. */
function buildRijen(luister: Luister, perStip: number): Oordeelrij[] {
  const rij = (soort: Oordeelrij['soort'], naam: string, aantal: number): Oordeelrij => ({
    soort,
    naam,
    aantal: formatGetal(aantal),
    stippen: Math.max(1, Math.round(aantal / perStip)),
  });
  const getoond = oordelen.flatMap((soort) => {
    const aantal = luister.oordelen[soort];
    return aantal === null ? [] : [{ soort, aantal }];
  });
  return getoond.map(({ soort, aantal }) => rij(soort, oordeelLabels[soort], aantal));
}

/** R16: what more than half of them say, that they differ, or only how many they are. */
function describeStemming({ soort, oordeel, totaal }: Stemming, luister: Luister): [string, string] {
  const allen = `${formatGetal(totaal)} mensen`;
  if (soort === 'verschillend') return ['', `De meningen verschillen. ${allen} gaven hun oordeel.`];
  if (oordeel === '') return ['', `${allen} gaven hun oordeel.`];
  const aantal = formatGetal(luister.oordelen[oordeel] ?? 0);
  return [citaten[oordeel], `zeggen ${aantal} van de ${allen} die hun oordeel gaven.`];
}

/** R9: what is not shown apart is no group of its own. */
function describeRest({ rest, totaal }: Stemming): string {
  const pas =
    'Een antwoord laten wij pas apart zien als genoeg mensen het gaven. Zo is niemand te herkennen.';
  if (rest === totaal) return `Wat zij antwoordden, laten wij niet apart zien. ${pas}`;
  return rest === 0 ? pas : `De andere ${formatGetal(rest)} antwoorden laten wij niet apart zien. ${pas}`;
}

/** What colleagues typed in of nobody known (R4), as a sentence of its own, or nothing. */
function describeIngevoerd({ ingevoerd }: Luister): string[] {
  if (!ingevoerd) return [];
  return [
    `Daarnaast voerden medewerkers ten minste ${formatGetal(ingevoerd)} oordelen in van mensen die wij niet kennen. Die tellen hier niet mee.`,
  ];
}

const teWeinig = 'Er zijn nog te weinig oordelen om te laten zien.';

/** What stands in the place of figures that may not be shown. The gate (R4) says something about them by itself. */
function explainLeeg({ gesloten, afwijking }: Luister): string {
  if (gesloten === '') return `Of dit helpt, vragen wij aan mensen die dit zelf meemaken. ${teWeinig}`;
  if (afwijking !== '') return teWeinig;
  return 'Mensen die dit zelf meemaken, gaven hun oordeel. Het zijn er te weinig om cijfers te laten zien. Zeiden er meer nee dan ja of deels? Dan was deze cirkel nog open.';
}

/** The block about what meelezers judge; null when there is nothing to say yet. */
export function describeOordelen({
  luister,
  fase,
  uitkomst,
  gewijzigdNa,
}: VerbeteringInhoud): Oordeelblok | null {
  if (!luister) return null;
  const stemming = readStemming(luister.oordelen);
  const gewijzigd = gewijzigdNa?.fase === 'getoetst' ? describeGewijzigdNa(gewijzigdNa) : '';
  const afwijking = luister.afwijking === '' ? [] : splitAlineas(luister.afwijking);
  if (!stemming) {
    const teVroeg = uitkomst === 'gepland' || ['gehoord', 'besproken', 'gekozen'].includes(fase);
    if (teVroeg && afwijking.length === 0) return null;
    const uitleg = [gewijzigd, explainLeeg(luister), ...describeIngevoerd(luister)].filter(Boolean).join(' ');
    return { citaat: '', zin: '', rijen: [], uitleg, afwijking };
  }
  const perStip = Math.ceil(stemming.totaal / meesteStippen);
  const [citaat, zin] = describeStemming(stemming, luister);
  const rijen = buildRijen(luister, perStip);
  const stip = perStip === 1 ? 'Elk rondje is één mens.' : `Elk rondje staat voor ${perStip} mensen.`;
  return {
    citaat,
    zin,
    rijen,
    uitleg: [gewijzigd, rijen.length > 0 ? stip : '', describeRest(stemming), ...describeIngevoerd(luister)]
      .filter(Boolean)
      .join(' '),
    afwijking,
  };
}

/** For each step of the loop what shows that it was taken; '' where nothing may or can be shown. */
export function describeBewijs(
  inhoud: VerbeteringInhoud,
  mensen: string,
): Partial<Record<VerbeteringInhoud['fase'], string>> {
  const { luister } = inhoud;
  if (!luister) return {};
  const { totaal } = luister.oordelen;
  const isGesloten = luister.gesloten !== '';
  const verteld = [
    ...(luister.verteld === null
      ? []
      : [`Ten minste ${formatGetal(luister.verteld)} mensen hoorden het van ons.`]),
    ...(isGesloten ? ['Iedereen die het wilde weten en die wij konden bereiken, heeft bericht.'] : []),
  ];
  return {
    gehoord: mensen === '' ? '' : `${mensen}.`,
    getoetst: totaal === null ? '' : `${formatGetal(totaal)} mensen gaven hun oordeel.`,
    teruggekoppeld: verteld.join(' '),
    gesloten: luister.afwijking === '' ? '' : 'De voorzitter sloot deze cirkel zonder genoeg oordelen.',
  };
}
