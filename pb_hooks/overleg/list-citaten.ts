import type { Toestemming } from '#core/signaal/enumeraties.ts';
import type { Citaat } from '#records/contract/vergadering.ts';

const meeste = 2;
/** Longer words are read at the signal itself. */
const langste = 400;
const nodig: Toestemming = 'citaat-intranet';

/** R3: words of melders that may be quoted inside the organisation, of the signals that an agendapunt is about. R1: without what is hidden in them. */
export function listCitaten(app: core.App, punt: core.Record): Citaat[] {
  const citaten: Citaat[] = [];
  for (const signaal of app.findRecordsByIds('signalen', [...punt.getStringSlice('signalen')])) {
    const tekst = signaal!.getString('tekst');
    if (tekst === '' || tekst.length > langste || !mayQuote(app, signaal!.id)) continue;
    citaten.push({ tekst, kanaal: signaal!.getString('kanaal'), wijk: signaal!.getString('wijk') });
    if (citaten.length === meeste) break;
  }
  return citaten;
}

function mayQuote(app: core.App, signaal: string): boolean {
  const melder = app.findRecordsByFilter('melders', 'signaal = {:signaal}', '', 1, 0, { signaal })[0];
  return melder?.getStringSlice('toestemmingen').includes(nodig) === true;
}
