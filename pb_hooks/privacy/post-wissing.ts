import { findMelder } from '../basis/find-melder.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { isProbleem, type Wie } from '../basis/toegang.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { eraseMeelezer } from './erase-meelezer.ts';
import { eraseMelder } from './erase-melder.ts';
import { refuseWissing } from './refuse-wissing.ts';
import { hasWoordenWachten } from '../basis/woorden-wachten.ts';

/**
 * A melder asked to be forgotten: contact details and consents go, with `tekst` their words too. With `afwijzen` and a `reden` they are
 * told that the words they asked to erase stay, and nothing goes.
 */
export function postWissing(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /signalen/{id}/wissingen'> {
  const body = e.requestInfo().body;
  const wijstAf = body['afwijzen'] === true;
  const metTekst = !wijstAf && body['tekst'] === true;
  const id = e.request!.pathValue('id');
  const gedaan = inDurableTransaction(e.app, (tx) => {
    const melder = findMelder(tx, id);
    if (!melder) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, tx.findRecordById('signalen', melder.getString('signaal')));
    if (stale) return stale;
    const geweigerd = wijstAf ? refuseWissing(tx, melder.getString('signaal'), body['reden'], wie) : null;
    if (geweigerd) return geweigerd;
    if (!wijstAf) eraseMelder(tx, melder, metTekst ? 'tekst' : 'verzoek', wie.id);
    return { gewist: !wijstAf, tekst: metTekst };
  });
  if (isProbleem(gedaan)) return gedaan;
  return { ...gedaan, woordenWachten: hasWoordenWachten(e.app, 'signaal', id) };
}

/** Somebody of the panel asked to be forgotten. */
export function postMeelezerwissing(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /meelezers/{id}/wissingen'> {
  const id = e.request!.pathValue('id');
  const gedaan = inDurableTransaction(e.app, (tx) => {
    const meelezer = tx.findRecordsByIds('meelezers', [id])[0];
    if (!meelezer) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, meelezer);
    if (stale) return stale;
    eraseMeelezer(tx, meelezer, 'verzoek', wie.id);
    return { gewist: true as const };
  });
  if (isProbleem(gedaan)) return gedaan;
  return { ...gedaan, woordenWachten: hasWoordenWachten(e.app, 'meelezer', id) };
}
