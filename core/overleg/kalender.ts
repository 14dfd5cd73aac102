import type { Brief } from '#core/meelezen/brieven.ts';
import type { Gepland } from '#core/overleg/verzetting.ts';
import { flattenTekst } from '#core/terugkoppeling/berichten.ts';
import type { Afspraak } from '#core/tijd/icalendar.ts';
import { formatDatum } from '#core/tijd/maand.ts';
import { toMinuten, toMoment, writeTijd } from '#core/tijd/nederlandse-tijd.ts';
import { nameWeekdag } from '#core/tijd/weekdag.ts';

/** A meeting as a calendar knows it. */
export interface Kalenderoverleg extends Gepland {
  id: string;
  /** Of its series. */
  naam: string;
  /** Higher when time or place changed since people were invited. */
  uitnodigingnummer: number;
  /** Name or function of who is in the chair. */
  leiding: string;
}

/** A calendar knows a meeting by this for as long as it exists, whatever the address of the site. */
function buildUid(id: string): string {
  return `overleg-${id}@luisterloop.invalid`;
}

/** The meeting as its appointment; `gezegdOp` is ISO 8601 in UTC. */
export function buildAfspraak(
  overleg: Kalenderoverleg,
  gezegdOp: string,
  stand: Afspraak['stand'],
): Afspraak {
  const { id, naam, datum, tijd, minuten, plaats, leiding, uitnodigingnummer } = overleg;
  return {
    uid: buildUid(id),
    nummer: uitnodigingnummer,
    begin: toMoment(datum, tijd),
    eind: toMoment(datum, tijd, minuten),
    titel: flattenTekst(stand === 'voorlopig' ? `${naam} (nog niet uitgenodigd)` : naam),
    plaats: flattenTekst(plaats),
    uitleg: leiding === '' ? '' : `Voorzitter: ${flattenTekst(leiding)}`,
    gezegdOp,
    stand,
  };
}

/** 'dinsdag 1 december 2026 van 10.00 tot 11.00 uur' */
export function describeWanneer({
  datum,
  tijd,
  minuten,
}: Pick<Gepland, 'datum' | 'tijd' | 'minuten'>): string {
  const klok = (waarde: string): string => waarde.replace(':', '.');
  const eind = writeTijd(toMinuten(tijd) + minuten);
  return `${nameWeekdag(datum)} ${formatDatum(datum)} van ${klok(tijd)} tot ${klok(eind)} uur`;
}

/** What happened to a meeting, and what the mail about it says. */
export type Overlegnieuws =
  { soort: 'uitnodiging' } | { soort: 'wijziging'; was: Gepland } | { soort: 'afzegging'; reden: string };

function writeBegin(overleg: Kalenderoverleg, nieuws: Overlegnieuws): string[] {
  const naam = flattenTekst(overleg.naam);
  if (nieuws.soort === 'uitnodiging') return [`U bent uitgenodigd voor ${naam}.`];
  if (nieuws.soort === 'afzegging') {
    return [
      `${naam} van ${describeWanneer(overleg)} gaat niet door.`,
      `De reden: ${flattenTekst(nieuws.reden)}`,
    ];
  }
  const { was } = nieuws;
  const waar = was.plaats === overleg.plaats ? '' : ` Eerst was het hier: ${flattenTekst(was.plaats)}.`;
  return [`Er is iets veranderd aan ${naam}. Eerst was het ${describeWanneer(was)}.${waar} Nu is het zo:`];
}

const onderwerpen = {
  uitnodiging: 'Uitnodiging',
  wijziging: 'Gewijzigd',
  afzegging: 'Gaat niet door',
} as const;

const slotzinnen = {
  uitnodiging:
    'Zet het overleg in uw kalender. Antwoorden hoeft niet. De agenda vindt u in beheer, bij Overleg.',
  wijziging: 'Zet de wijziging in uw kalender. Antwoorden hoeft niet.',
  afzegging: 'U kunt het overleg uit uw kalender halen. Antwoorden hoeft niet.',
} as const;

/** The mail about a meeting, in plain text, for a program that shows no invitation as well. */
export function writeOverlegbrief(
  overleg: Kalenderoverleg,
  nieuws: Overlegnieuws,
  organisatie: string,
): Brief {
  const { naam, plaats, leiding, datum } = overleg;
  const waar = [
    `Wanneer: ${describeWanneer(overleg)}`,
    `Waar: ${flattenTekst(plaats)}`,
    ...(leiding === '' ? [] : [`Voorzitter: ${flattenTekst(leiding)}`]),
  ];
  const alineas = [
    'Goedendag,',
    ...writeBegin(overleg, nieuws),
    ...(nieuws.soort === 'afzegging' ? [] : [waar.join('\n')]),
    slotzinnen[nieuws.soort],
    `Met vriendelijke groet,\n${flattenTekst(organisatie)}`,
  ];
  return {
    onderwerp: `${onderwerpen[nieuws.soort]}: ${flattenTekst(naam)} op ${nameWeekdag(datum)} ${formatDatum(datum)}`,
    tekst: `${alineas.join('\n\n')}\n`,
  };
}
