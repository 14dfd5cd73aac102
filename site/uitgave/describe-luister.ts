import { oordelen, type Oordeel } from '#core/basis/enumeraties.ts';
import type { Luister } from '#core/luisteren/luister.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { oordeelLabels } from '#core/taal/labels.ts';
import { splitAlineas } from '#site/uitgave/alineas.ts';
import { formatGetal } from '#site/uitgave/woorden.ts';

/** One answer of meelezers: its name, how many gave it, and how many dots stand for them. */
interface Oordeelrij {
  soort: Oordeel | 'rest';
  naam: string;
  aantal: string;
  stippen: number;
}

/** What meelezers said about an entry, in words; only what passed R9. */
export interface Oordeelblok {
  /** What most of them say, as a quote; '' when that may not be shown. */
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

/** 'deels, nee en weet ik niet' */
function joinNamen(namen: string[]): string {
  const klein = namen.map((naam) => naam.charAt(0).toLowerCase() + naam.slice(1));
  const laatste = klein.pop() ?? '';
  return klein.length === 0 ? laatste : `${klein.join(', ')} en ${laatste}`;
}

/** The answers that may be shown, and the others together. */
function buildRijen(luister: Luister, totaal: number, perStip: number): Oordeelrij[] {
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
  const rest = totaal - getoond.reduce((som, { aantal }) => som + aantal, 0);
  const verborgen = oordelen.filter((soort) => luister.oordelen[soort] === null);
  const samen = `Samen ${joinNamen(verborgen.map((soort) => oordeelLabels[soort]))}`;
  return [
    ...getoond.map(({ soort, aantal }) => rij(soort, oordeelLabels[soort], aantal)),
    ...(rest > 0 && getoond.length > 0 ? [rij('rest', samen, rest)] : []),
  ];
}

/** What most meelezers say; '' when no answer may be shown on its own. */
function findMeeste({ oordelen: getoond }: Luister): Oordeel | '' {
  return oordelen.reduce<Oordeel | ''>(
    (meeste, soort) =>
      (getoond[soort] ?? 0) > (meeste === '' ? 0 : (getoond[meeste] ?? 0)) ? soort : meeste,
    '',
  );
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
export function describeOordelen({ luister, fase, uitkomst }: VerbeteringInhoud): Oordeelblok | null {
  if (!luister) return null;
  const { totaal } = luister.oordelen;
  const afwijking = luister.afwijking === '' ? [] : splitAlineas(luister.afwijking);
  if (totaal === null) {
    const teVroeg = uitkomst === 'gepland' || ['gehoord', 'besproken', 'gekozen'].includes(fase);
    if (teVroeg && afwijking.length === 0) return null;
    const uitleg = [explainLeeg(luister), ...describeIngevoerd(luister)].join(' ');
    return { citaat: '', zin: '', rijen: [], uitleg, afwijking };
  }
  const perStip = Math.ceil(totaal / meesteStippen);
  const meeste = findMeeste(luister);
  const allen = `${formatGetal(totaal)} mensen`;
  const rijen = buildRijen(luister, totaal, perStip);
  const stip = perStip === 1 ? 'Elk rondje is één mens.' : `Elk rondje staat voor ${perStip} mensen.`;
  const pas =
    'Een antwoord laten wij pas apart zien als genoeg mensen het gaven. Zo is niemand te herkennen.';
  return {
    citaat: meeste === '' ? '' : citaten[meeste],
    zin:
      meeste === ''
        ? `${allen} gaven hun oordeel.`
        : `zeggen ${formatGetal(luister.oordelen[meeste] ?? 0)} van de ${allen} die hun oordeel gaven.`,
    rijen,
    uitleg: [...(rijen.length > 0 ? [stip] : []), pas, ...describeIngevoerd(luister)].join(' '),
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
