import { buildInhoud } from '#core/publicatie/publicatie.ts';
import { hasRol, leesrollen } from '#core/basis/rollen.ts';
import { tekstvelden } from '#core/verbetering/verbetering.ts';
import { buildProbleem } from '../basis/probleem.ts';
import type { Wie } from '../basis/toegang.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { readLoop, readVerbetering } from '../verbetering/record.ts';

/** The page as the site will show it, with what stands in the request over what was saved; the site itself renders it. */
export function postVoorbeeld(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /verbeteringen/{id}/voorbeelden'> {
  const record = e.app.findRecordsByIds('verbeteringen', [e.request!.pathValue('id')])[0];
  if (!record || !hasRol(wie.rollen, leesrollen)) {
    return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
  }
  const body = e.requestInfo().body;
  for (const veld of tekstvelden) if (body[veld] !== undefined) record.set(veld, body[veld]);
  const inhoud = buildInhoud(readVerbetering(e.app, record), readLoop(record));
  const themas = e.app.findRecordsByFilter('themas', "id != ''", 'volgorde', 0, 0).map((thema) => ({
    slug: thema!.getString('slug'),
    naam: thema!.getString('naam'),
    omschrijving: thema!.getString('omschrijving'),
    volgorde: thema!.getInt('volgorde'),
  }));
  const html = renderOnSite({ inhoud, organisatie: readOrganisatie(e.app), themas });
  return html ?? buildProbleem(503, [{ path: '', code: 'site-onbereikbaar' }]);
}

/** The rendered page, or null when the site does not answer. */
function renderOnSite(gegevens: object): string | null {
  try {
    const antwoord = $http.send({
      method: 'POST',
      url: `${$os.getenv('LUISTERLOOP_SITE')}/voorbeeld/`,
      headers: {
        'content-type': 'application/json',
        'x-luisterloop-sleutel': $os.getenv('LUISTERLOOP_VOORBEELD'),
      },
      body: JSON.stringify(gegevens),
      timeout: 10,
    });
    return antwoord.statusCode === 200 ? toString(antwoord.body) : null;
  } catch {
    return null;
  }
}
