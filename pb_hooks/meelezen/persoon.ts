import { readEigenSleutels } from '../basis/sleutels.ts';
import type { Genodigde } from './create-meelezing.ts';

/** R16: for each the keys of the person that it is of: the signal or the member of the panel, and the contact details of both. */
export function listPersoonssleutels(tx: core.App, meelezingen: readonly core.Record[]): string[][] {
  const namen = meelezingen.map((rij) => ({
    signaal: rij.getString('signaal'),
    meelezer: rij.getString('meelezer'),
  }));
  const contact = readContact(tx, namen);
  return namen.map(({ signaal, meelezer }) => {
    const eigen = [signaal && `signaal:${signaal}`, meelezer && `meelezer:${meelezer}`];
    return [...eigen.filter((id) => id !== ''), ...(contact[signaal] ?? []), ...(contact[meelezer] ?? [])];
  });
}

/** The same of one person. */
export function readPersoonssleutels(tx: core.App, wie: Genodigde): string[] {
  const rij = new Record(tx.findCachedCollectionByNameOrId('meelezingen'), { ...wie });
  return listPersoonssleutels(tx, [rij])[0]!;
}

/** True when it is known how to reach somebody: who is erased is known by a signal or a place in the panel alone. */
export function isContactbekend(sleutels: readonly string[]): boolean {
  return sleutels.some((sleutel) => sleutel.startsWith('mail:') || sleutel.startsWith('tel:'));
}

/** So many ids in one filter. */
const perKeer = 100;

/** The keys of the contact details, by the id of the signal or of the member of the panel. */
function readContact(tx: core.App, namen: readonly Genodigde[]): { [id: string]: string[] } {
  const contact: { [id: string]: string[] } = {};
  const ids = (lijst: readonly string[]): string[] => [...new Set(lijst.filter((id) => id !== ''))];
  for (const lid of tx.findRecordsByIds('meelezers', ids(namen.map(({ meelezer }) => meelezer)))) {
    contact[lid!.id] = readEigenSleutels(lid!);
  }
  const signalen = ids(namen.map(({ signaal }) => signaal));
  for (let i = 0; i < signalen.length; i += perKeer) {
    const deel = signalen.slice(i, i + perKeer);
    const filter = deel.map((_id, plek) => `signaal = {:s${plek}}`).join(' || ');
    const params = Object.fromEntries(deel.map((id, plek) => [`s${plek}`, id]));
    for (const melder of tx.findRecordsByFilter('melders', filter, '', 0, 0, params)) {
      contact[melder!.getString('signaal')] = readEigenSleutels(melder!);
    }
  }
  return contact;
}
