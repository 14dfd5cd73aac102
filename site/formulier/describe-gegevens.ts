import { describeInkomst } from '#core/signaal/inkomst.ts';
import { duidelijkheden, oordelen, relaties } from '#core/meelezen/enumeraties.ts';
import { isOneOf } from '#core/basis/check.ts';
import { kanalen, toestemmingen } from '#core/signaal/enumeraties.ts';
import type { Terugkoppelstatus } from '#core/terugkoppeling/enumeraties.ts';
import { formatDatum } from '#core/tijd/maand.ts';
import { upperFirst } from '#site/uitgave/woorden.ts';
import { kanaalLabels, toestemmingLabels } from '#core/signaal/labels.ts';
import { oordeelLabels, relatieLabels } from '#core/meelezen/labels.ts';
import { duidelijkheidLabels } from '#core/meelezen/brieven.ts';
import type { Gegevens } from '#records/contract/privacy.ts';

export interface Gegevensdeel {
  kop: string;
  regels: { naam: string; waarde: string }[];
}

const signaalnamen: Record<string, string> = {
  kenmerk: 'Kenmerk',
  ontvangenOp: 'Ontvangen op',
  kanaal: 'Hoe het bij ons kwam',
  soort: 'Soort',
  thema: 'Onderwerp',
  wijk: 'Wijk',
  antwoord: 'Ons antwoord',
  beantwoordOp: 'Beantwoord op',
  geslotenOp: 'Afgerond op',
  wissingGevraagdOp: 'U vroeg ons dit te wissen op',
};

const momentnamen: Record<string, string> = {
  aandacht: 'Wij namen contact met u op',
  antwoord: 'Wij gaven u antwoord',
  actie: 'Wij deden er iets mee',
  aanvulling: 'U schreef erbij',
};

const vertelnamen: Record<Terugkoppelstatus, string> = {
  'te-doen': 'Dit moeten wij u nog vertellen',
  verteld: 'Wij vertelden u wat wij deden',
  onbereikbaar: 'Wij konden u niet bereiken',
  'wil-niet': 'U wilde dit niet horen',
};

const berichtnamen: Record<string, string> = {
  terugkoppeling: 'Mail over wat wij deden',
  uitnodiging: 'Mail met de vraag om mee te lezen',
  herinnering: 'Mail met een herinnering',
};

/** Everything as headings with lines; what is empty is left out. */
export function describeGegevens(gegevens: Gegevens): Gegevensdeel[] {
  const { signaal, melder } = gegevens;
  const { over, woorden } = describeInkomst(signaal['kanaal'] ?? '');
  const namen = { ...signaalnamen, tekst: upperFirst(woorden) };
  const delen: Gegevensdeel[] = [
    {
      kop: 'Wie u bent',
      regels: [
        { naam: 'Naam', waarde: melder.naam },
        { naam: 'E-mailadres', waarde: melder.email },
        { naam: 'Telefoonnummer', waarde: melder.telefoon },
        { naam: 'Wat wij mogen', waarde: describeToestemmingen(melder.toestemmingen) },
        { naam: 'Wij bewaren dit tot en met', waarde: formatDatum(melder.bewaarTot) },
      ],
    },
    {
      kop: upperFirst(over),
      regels: Object.entries(namen).map(([veld, naam]) => ({
        naam,
        waarde: describeVeld(veld, signaal[veld] ?? ''),
      })),
    },
    { kop: 'Contact dat wij hadden', regels: gegevens.contactmomenten.map(describeMoment) },
    { kop: 'Wat u van de verbetering vond', regels: gegevens.oordelen.map(describeOordeel) },
    {
      kop: 'Wat wij u vertelden over wat wij deden',
      regels: gegevens.terugkoppelingen.map(describeTerugkoppeling),
    },
    { kop: 'Berichten die wij u stuurden', regels: gegevens.berichten.map(describeBericht) },
  ];
  return delen
    .map(({ kop, regels }) => ({ kop, regels: regels.filter(({ waarde }) => waarde.trim() !== '') }))
    .filter(({ regels }) => regels.length > 0);
}

function describeToestemmingen(soorten: readonly string[]): string {
  const gegeven = toestemmingen.filter((soort) => soorten.includes(soort));
  return gegeven.length === 0 ? 'Niets' : gegeven.map((soort) => toestemmingLabels[soort]).join('. ');
}

function describeVeld(veld: string, waarde: string): string {
  if (veld.endsWith('Op')) return formatDatum(waarde);
  if (veld === 'kanaal') return (kanaalLabels as Record<string, string>)[waarde] ?? waarde;
  return waarde;
}

function describeMoment({
  op,
  soort,
  tekst,
}: Gegevens['contactmomenten'][number]): Gegevensdeel['regels'][0] {
  const wat = momentnamen[soort] ?? 'Wij waren ermee bezig';
  return { naam: formatDatum(op), waarde: tekst === '' ? wat : `${wat}: ${tekst}` };
}

function describeOordeel(lezing: Gegevens['oordelen'][number]): Gegevensdeel['regels'][0] {
  const delen = [
    isOneOf(oordelen, lezing.oordeel) ? `Lost dit het op? ${oordeelLabels[lezing.oordeel]}` : '',
    isOneOf(duidelijkheden, lezing.duidelijk)
      ? `Is het duidelijk? ${duidelijkheidLabels[lezing.duidelijk]}`
      : '',
    isOneOf(relaties, lezing.relatie) ? `Onze band: ${relatieLabels[lezing.relatie]}` : '',
    lezing.toelichting,
    lezing.toelichting === '' ? '' : `Wij mogen deze woorden gebruiken: ${lezing.citaat ? 'ja' : 'nee'}`,
    lezing.antwoord === '' ? '' : `Ons antwoord: ${lezing.antwoord}`,
  ];
  return { naam: formatDatum(lezing.op), waarde: delen.filter((deel) => deel !== '').join('\n') };
}

function describeTerugkoppeling(rij: Gegevens['terugkoppelingen'][number]): Gegevensdeel['regels'][0] {
  const wat = (vertelnamen as Record<string, string>)[rij.status] ?? rij.status;
  const hoe = isOneOf(kanalen, rij.kanaal) ? ` (${kanaalLabels[rij.kanaal].toLowerCase()})` : '';
  return {
    naam: rij.op === '' ? 'Nog niet gedaan' : formatDatum(rij.op),
    waarde: wat + (rij.status === 'verteld' ? hoe : ''),
  };
}

function describeBericht(bericht: Gegevens['berichten'][number]): Gegevensdeel['regels'][0] {
  const wat = berichtnamen[bericht.soort] ?? 'Bericht';
  const naam = bericht.op === '' ? 'Nog niet verstuurd' : formatDatum(bericht.op);
  return { naam, waarde: [wat, bericht.onderwerp, bericht.tekst].filter((deel) => deel !== '').join('\n') };
}
