import { meesteKeer } from '#core/overleg/afhandeling.ts';
import type { Omdat, Omdatcode, Omdatparams, Trend } from '#core/agenda/omdat.ts';
import type { Tijdstand } from '#core/agenda/verdeel-minuten.ts';
import { nameMist } from '#core/loop/mist.ts';
import { formatDatum } from '#core/tijd/maand.ts';

const trendwoorden: Record<Trend, string> = {
  toe: 'Het worden er meer.',
  gelijk: 'Het blijven er ongeveer evenveel.',
  af: 'Het worden er minder.',
};

const telwoorden = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

/** Up to ten in letters. */
function formatTelwoord(aantal: number): string {
  return telwoorden[aantal] ?? String(aantal);
}

/** 'één' begins a sentence as 'Eén'. */
function startZin(zin: string): string {
  return (zin.charAt(0) === 'é' ? 'E' : zin.charAt(0).toUpperCase()) + zin.slice(1);
}

const count = (aantal: number, een: string, meer: string): string =>
  aantal === 1 ? `één ${een}` : `${formatTelwoord(aantal)} ${meer}`;

const signalen = (aantal: number): string => (aantal === 1 ? '1 signaal' : `${aantal} signalen`);

function describeActies({ aantal, teLaat }: Omdatparams['acties']): string {
  const open = aantal === 1 ? 'één actie openstaat' : `${formatTelwoord(aantal)} acties openstaan`;
  if (teLaat === 0) return `Omdat er ${open}. Er is niets te laat.`;
  if (aantal === 1) return `Omdat er ${open}. Die is te laat.`;
  const laat =
    teLaat === aantal
      ? 'Ze zijn allemaal'
      : `${startZin(formatTelwoord(teLaat))} ${teLaat === 1 ? 'is' : 'zijn'}`;
  return `Omdat er ${open}. ${laat} te laat.`;
}

function describeRest({ keer, datum }: Omdatparams['rest']): string {
  if (keer >= meesteKeer) {
    return `Omdat er ${formatTelwoord(keer - 1)} keer geen tijd voor was. Beslis nu, of laat het vervallen met een reden.`;
  }
  return keer <= 1
    ? `Omdat het overleg van ${formatDatum(datum)} niet doorging.`
    : `Omdat er op ${formatDatum(datum)} geen tijd voor was.`;
}

function describeSluiten({ mist }: Omdatparams['sluiten']): string {
  if (mist === null) return 'Omdat alles er is: u kunt deze loop sluiten.';
  const naam = nameMist(mist);
  return naam === '' ? 'Omdat deze loop nog één ding mist.' : `Omdat deze loop nog één ding mist: ${naam}.`;
}

type Zinnen = { readonly [C in Omdatcode]: (params: Omdatparams[C]) => string };

const zinnen: Zinnen = {
  acties: describeActies,
  rest: describeRest,
  'vroegsignaal-ernst': ({ aantal }) =>
    aantal === 1 ? 'Omdat één signaal ernstig genoeg is.' : `Omdat ${aantal} signalen hierover ernstig zijn.`,
  'vroegsignaal-piek': ({ aantal, laag, hoog }) =>
    `Omdat er deze week ${signalen(aantal)} over kwamen. Normaal zijn het er ${laag === hoog ? laag : `${laag} tot ${hoog}`}.`,
  'vroegsignaal-herhaling': ({ aantal }) =>
    `Omdat het ${aantal === 1 ? 'één keer' : `${formatTelwoord(aantal)} keer`} opnieuw werd gezegd, nadat wij het oplosten.`,
  nee: ({ aantal }) =>
    `Omdat ${count(aantal, 'mens', 'mensen')} nee ${aantal === 1 ? 'zei en' : 'zeiden en'} nog geen antwoord ${aantal === 1 ? 'kreeg' : 'kregen'}.`,
  heropenen: ({ meting }) =>
    `Omdat er na de verandering niet minder signalen kwamen.${meting === '' ? '' : ` ${meting}`}`,
  cluster: ({ aantal, weken, trend }) =>
    `Omdat er in ${count(weken, 'week', 'weken')} ${signalen(aantal)} over kwamen. ${trendwoorden[trend]}`,
  terugkijken: ({ besloten }) =>
    `Omdat wij op ${formatDatum(besloten)} afspraken om nu te kijken of het werkt.`,
  sluiten: describeSluiten,
  zelf: () => 'Omdat een collega dit op de agenda zette.',
};

/** Why something stands on the agenda, in one or two sentences that begin with 'Omdat', with the count it rests on. */
export function formatOmdat(omdat: Omdat): string {
  return (zinnen[omdat.code] as (params: Omdat['params']) => string)(omdat.params);
}

/** '3e keer op de agenda'; '' the first time. */
export function formatKeer(keer: number): string {
  return keer > 1 ? `${keer}e keer op de agenda` : '';
}

/** Whether it fits, in a word and in numbers. */
export function formatPast(
  { gebruikt, vrij, teveel }: Tijdstand,
  minuten: number,
): { kop: string; rest: string } {
  if (teveel > 0) {
    const kop = teveel === 1 ? '1 minuut te veel.' : `${teveel} minuten te veel.`;
    return { kop, rest: `${gebruikt} van ${minuten} minuten.` };
  }
  return { kop: 'Het past.', rest: `${gebruikt} van ${minuten} minuten${vrij > 0 ? `, ${vrij} vrij` : ''}.` };
}

/** So many minutes after 'HH:MM', as '13.30'; '' when no time was set. */
export function formatKlok(tijd: string, na: number): string {
  const delen = /^(\d\d):(\d\d)$/.exec(tijd);
  if (!delen) return '';
  const minuten = Number(delen[1]) * 60 + Number(delen[2]) + na;
  const twee = (getal: number): string => String(getal).padStart(2, '0');
  return `${twee(Math.floor(minuten / 60) % 24)}.${twee(minuten % 60)}`;
}
