import type { Kanaal } from '#core/signaal/enumeraties.ts';
import type { Meeleesmoment } from '#core/meelezen/enumeraties.ts';
import { readVerloopdag } from '#core/meelezen/meelezing.ts';
import { deriveUitnodiging, hashCode } from '../basis/code.ts';
import { vandaag } from '../basis/vandaag.ts';
import { moveMeelezing } from './move-meelezing.ts';
import { nu } from '../basis/nu.ts';

export interface Genodigde {
  /** Id of the signal whose melder is invited, or ''. */
  signaal: string;
  /** Id of the member of the panel, or ''. Both are empty for a printed code without a name. */
  meelezer: string;
}

export interface NieuweUitnodiging extends Genodigde {
  verbetering: core.Record;
  moment: Meeleesmoment;
  kanaal: Kanaal;
  /** Id of a member of staff, or `systeem`. */
  wie: string;
  /** True when that member of staff gets to see the code. */
  leestVoor?: boolean;
}

/**
 * Invites somebody to judge an entry and returns the meelezing; its code is `deriveUitnodiging(meelezing.id)`. Whoever still has an open
 * invitation for this entry and moment keeps that one, with new time to answer, so that one person has one code.
 */
export function createMeelezing(tx: core.App, nieuw: NieuweUitnodiging): core.Record {
  const verlooptOp = readVerloopdag(vandaag());
  const open = findOpen(tx, nieuw);
  if (open) {
    open.set('verlooptOp', verlooptOp);
    tx.save(open);
    return open;
  }
  const id = $security.randomStringWithAlphabet(15, 'abcdefghijklmnopqrstuvwxyz0123456789');
  const record = new Record(tx.findCachedCollectionByNameOrId('meelezingen'), {
    id,
    verbetering: nieuw.verbetering.id,
    signaal: nieuw.signaal,
    meelezer: nieuw.meelezer,
    moment: nieuw.moment,
    ronde: nieuw.verbetering.getInt('ronde'),
    kanaal: nieuw.kanaal,
    codehash: hashCode(deriveUitnodiging(id)),
    uitgenodigdOp: nu(),
    verlooptOp,
    door: nieuw.wie === 'systeem' ? '' : nieuw.wie,
    codeGezienDoor: nieuw.leestVoor === true ? [nieuw.wie] : [],
  });
  moveMeelezing(tx, record, 'uitnodigen', nieuw.wie);
  return record;
}

/** The invitation that this person can still answer, of any moment unless one is named; nobody is meant by a printed code without a name. */
export function findOpen(
  tx: core.App,
  gezocht: Genodigde & { verbetering: core.Record; moment?: Meeleesmoment },
): core.Record | undefined {
  const persoon = filterPersoon(gezocht);
  if (persoon === '') return undefined;
  const filter = "verbetering = {:id} && status = 'uitgenodigd' && verlooptOp >= {:vandaag}" + persoon;
  const params = { id: gezocht.verbetering.id, vandaag: vandaag(), ...readPersoon(gezocht) };
  const open = tx.findRecordsByFilter('meelezingen', filter, '-uitgenodigdOp', 0, 0, params);
  return open.find((rij) => (gezocht.moment ?? rij!.getString('moment')) === rij!.getString('moment'));
}

/** The end of a filter that finds this person, with `readPersoon` for its params; '' when nobody is named. */
function filterPersoon({ signaal, meelezer }: Genodigde): string {
  if (signaal !== '') return ' && signaal = {:signaal}';
  return meelezer === '' ? '' : ' && meelezer = {:meelezer}';
}

/** Only what is named: an empty param equals nothing in a filter of PocketBase. */
function readPersoon({ signaal, meelezer }: Genodigde): { [naam: string]: string } {
  return signaal === '' ? { meelezer } : { signaal };
}
