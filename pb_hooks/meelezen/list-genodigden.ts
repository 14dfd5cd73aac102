import type { Meeleesmoment } from '#core/meelezen/enumeraties.ts';
import { mayAskMeelezen } from '#core/meelezen/kandidaat.ts';
import { readEigenSleutels } from '../basis/sleutels.ts';
import { vandaag } from '../basis/vandaag.ts';
import type { Genodigde } from './create-meelezing.ts';
import { readMelder, readPanellid } from './kandidaat.ts';

/** Somebody who can be invited, with how to reach them and by which they are the same person as another (R16); `email` may be ''. */
export interface Persoon extends Genodigde {
  email: string;
  sleutels: string[];
}

function describe(record: core.Record, wie: Genodigde): Persoon {
  return { ...wie, email: record.getString('email').trim(), sleutels: readEigenSleutels(record) };
}

function listGekoppeld(tx: core.App, verbetering: string): core.Record[] {
  const filter = 'signaal.verbetering = {:verbetering}';
  return tx.findRecordsByFilter('melders', filter, 'created', 0, 0, { verbetering }).map((rij) => rij!);
}

/** The melders of the linked signals who said that they want to read along. */
export function listMelders(tx: core.App, verbetering: string): Persoon[] {
  return listGekoppeld(tx, verbetering)
    .filter((melder) => mayAskMeelezen(readMelder(melder)))
    .map((melder) => describe(melder, { signaal: melder.getString('signaal'), meelezer: '' }));
}

/** The members of the panel with these ids; who is not active, or does not exist, is left out. */
export function listPanel(tx: core.App, ids: string[]): Persoon[] {
  return tx
    .findRecordsByIds('meelezers', ids)
    .filter((rij) => mayAskMeelezen(readPanellid(rij!)))
    .map((rij) => describe(rij!, { signaal: '', meelezer: rij!.id }));
}

/** True for an invitation by mail that lapsed before its mail went out: nobody was asked anything. */
function isNooitGevraagd(tx: core.App, meelezing: core.Record): boolean {
  if (meelezing.getString('status') !== 'verlopen' || meelezing.getString('kanaal') !== 'email') return false;
  const gegaan = "meelezing = {:id} && (status = 'verstuurd' || status = 'onzeker' || status = 'onderweg')";
  return tx.findRecordsByFilter('berichten', gegaan, '', 1, 0, { id: meelezing.id }).length === 0;
}

/**
 * Who was invited for this entry and moment already: in this round, or earlier with an invitation that is still open; not who turned out not
 * to be the one who answered it. By signal, member
 * of the panel, mail address and phone number, so that somebody with two signals, or who is also on the panel, is asked once.
 */
export function listBekend(tx: core.App, verbetering: core.Record, moment: Meeleesmoment): Set<string> {
  const filter =
    "verbetering = {:id} && moment = {:moment} && status != 'ongeldig'" +
    " && (ronde = {:ronde} || (status = 'uitgenodigd' && verlooptOp >= {:vandaag}))";
  const params = { id: verbetering.id, moment, ronde: verbetering.getInt('ronde'), vandaag: vandaag() };
  const rijen = tx
    .findRecordsByFilter('meelezingen', filter, '', 0, 0, params)
    .filter((rij) => !isNooitGevraagd(tx, rij!));
  const signalen = new Set(rijen.map((rij) => rij!.getString('signaal')));
  const meelezers = rijen.map((rij) => rij!.getString('meelezer')).filter((id) => id !== '');
  const contact = [
    ...listGekoppeld(tx, verbetering.id).filter((melder) => signalen.has(melder.getString('signaal'))),
    ...tx.findRecordsByIds('meelezers', meelezers).map((rij) => rij!),
  ].flatMap(readEigenSleutels);
  return new Set([...signalen, ...meelezers, ...contact].filter((sleutel) => sleutel !== ''));
}

/** Those of `personen` who are not in `bekend`, each of them once; whoever is taken is known from then on. */
export function takeNieuwe(personen: Persoon[], bekend: Set<string>): Persoon[] {
  return personen.filter(({ signaal, meelezer, sleutels }) => {
    const eigen = [signaal, meelezer, ...sleutels].filter((sleutel) => sleutel !== '');
    if (eigen.some((sleutel) => bekend.has(sleutel))) return false;
    for (const sleutel of eigen) bekend.add(sleutel);
    return true;
  });
}
