import { privacyrollen } from '#core/basis/rollen.ts';
import { findMelder } from '../basis/find-melder.ts';
import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { isProbleem, requireRol } from '../basis/toegang.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { findByText } from './find-entries.ts';
import { eraseMeelezer } from './erase-meelezer.ts';
import { eraseMelder } from './erase-melder.ts';
import { refuseWissing } from './refuse-wissing.ts';

/**
 * A melder asked to be forgotten: contact details and consents go, with `tekst` their words too. With `afwijzen` and a `reden` they are
 * told that the words they asked to erase stay, and nothing goes.
 */
export function postWissing(e: core.RequestEvent): void {
  const wie = requireRol(e, privacyrollen);
  if (isProbleem(wie)) return answerProbleem(e, wie);
  const body = e.requestInfo().body;
  const wijstAf = body['afwijzen'] === true;
  const metTekst = !wijstAf && body['tekst'] === true;
  const signaal = e.app.findRecordsByIds('signalen', [e.request!.pathValue('id')])[0];
  const ook = signaal && !wijstAf ? findByText(e.app, signaal.getString('tekst')) : [];
  const probleem = inDurableTransaction(e.app, (tx) => {
    const melder = findMelder(tx, e.request!.pathValue('id'));
    if (!melder) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    if (wijstAf) return refuseWissing(tx, melder.getString('signaal'), body['reden'], wie);
    eraseMelder(tx, melder, metTekst ? 'tekst' : 'verzoek', wie.id, ook);
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
  else e.json(200, { gewist: !wijstAf, tekst: metTekst });
}

/** Somebody of the panel asked to be forgotten. */
export function postMeelezerwissing(e: core.RequestEvent): void {
  const wie = requireRol(e, privacyrollen);
  if (isProbleem(wie)) return answerProbleem(e, wie);
  const probleem = inDurableTransaction(e.app, (tx) => {
    const meelezer = tx.findRecordsByIds('meelezers', [e.request!.pathValue('id')])[0];
    if (!meelezer) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    eraseMeelezer(tx, meelezer, 'verzoek', wie.id);
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
  else e.json(200, { gewist: true });
}
