import type { ReleaseRij } from '#records/publicatie.ts';
import { formatMoment, formatTijd, parseMoment } from '../tijd.ts';

export interface Publicatiestand {
  soort: 'geen' | 'bezig' | 'live' | 'mislukt' | 'wacht';
  zin: string;
  /** 0–100 while the site is being built. */
  voortgang: number;
}

/** A change of the site that somebody waits for. */
export interface Wachten {
  /** The moment of the change; '' when nobody waits. */
  sinds: string;
  /** True when an entry was taken off the site. */
  ingetrokken: boolean;
}

/** What happened with the site, in a sentence. A release that was live before the change does not have it yet. */
export function describeRelease(
  release: ReleaseRij | null,
  { sinds, ingetrokken }: Wachten = { sinds: '', ingetrokken: false },
  nu: Date = new Date(),
): Publicatiestand {
  const wachtOp = sinds === '' ? null : parseMoment(sinds);
  if (!release)
    return { soort: wachtOp ? 'wacht' : 'geen', zin: describeGeen(wachtOp !== null), voortgang: 0 };
  if (release.status === 'bezig') {
    return { soort: 'bezig', zin: 'De site wordt bijgewerkt…', voortgang: release.voortgang };
  }
  if (release.status === 'mislukt') {
    const reden = release.melding || 'Er kwam geen reden mee.';
    return { soort: 'mislukt', zin: `Bijwerken van de site mislukte: ${reden}`, voortgang: 0 };
  }
  const tot = parseMoment(release.tot);
  if (wachtOp && tot && tot < wachtOp) return { soort: 'wacht', zin: describeGeen(true), voortgang: 0 };
  const klaar = parseMoment(release.klaar);
  const vandaag = klaar !== null && klaar.toDateString() === nu.toDateString();
  const sindsWanneer = vandaag ? formatTijd(release.klaar) : formatMoment(release.klaar, nu);
  const zin = `${ingetrokken ? 'Van de site sinds' : 'Live sinds'} ${sindsWanneer}`;
  return { soort: 'live', zin, voortgang: 100 };
}

function describeGeen(wacht: boolean): string {
  return wacht ? 'Staat klaar voor de site…' : 'Er is nog niets gepubliceerd.';
}
