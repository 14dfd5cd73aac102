import type { Organisatie } from '#core/organisatie/organisatie.ts';
import { standaardwerkwijze, type Werkwijze } from '#core/organisatie/werkwijze.ts';

/** The organisation's settings. */
export function readOrganisatie(app: core.App): Organisatie {
  const record = app.findRecordsByFilter('instellingen', "id != ''", '', 1, 0)[0];
  return JSON.parse(record!.getString('organisatie')) as Organisatie;
}

/** How the organisation works; the defaults for what it did not choose. */
export function readWerkwijze(app: core.App): Werkwijze {
  const tekst =
    app.findRecordsByFilter('instellingen', "id != ''", '', 1, 0)[0]?.getString('werkwijze') ?? '';
  const gekozen = (tekst === '' ? null : JSON.parse(tekst)) as Partial<Werkwijze> | null;
  return { ...standaardwerkwijze, ...gekozen };
}
