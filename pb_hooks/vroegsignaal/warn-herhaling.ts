import { findMelder } from '../basis/find-melder.ts';
import { listVanMelder } from '../signaal/list-van-melder.ts';
import { startPatroon } from './start-patroon.ts';

/** So many earlier signals of one person are looked at. */
const meesteEerdere = 20;

/** The entry of which the melder of this earlier signal heard that it was solved; '' when they did not. */
function findOpgelost(tx: core.App, eerder: core.Record): string {
  const verbetering = eerder.getString('verbetering');
  if (verbetering === '') return '';
  const fase = tx.findRecordsByIds('verbeteringen', [verbetering])[0]?.getString('fase');
  if (fase === 'gesloten') return verbetering;
  const filter = "signaal = {:signaal} && verbetering = {:verbetering} && status = 'verteld'";
  const params = { signaal: eerder.id, verbetering };
  return tx.findRecordsByFilter('terugkoppelingen', filter, '', 1, 0, params).length > 0 ? verbetering : '';
}

function isZelfde(signaal: core.Record, eerder: core.Record): boolean {
  if (eerder.id === signaal.id) return false;
  if (eerder.id === signaal.getString('herhalingVan')) return true;
  const thema = signaal.getString('thema');
  return thema === '' || thema === eerder.getString('thema');
}

/** The same melder about the same theme, or a repetition that a person confirmed (R13), after we said that it was solved. */
export function warnHerhaling(tx: core.App, { signaal }: { signaal: core.Record }): void {
  const melder = findMelder(tx, signaal.id);
  const vanMelder = melder ? listVanMelder(tx, melder, meesteEerdere) : [];
  const genoemd = signaal.getString('herhalingVan');
  const eerdere = [...(genoemd === '' ? [] : tx.findRecordsByIds('signalen', [genoemd])), ...vanMelder].map(
    (rij) => rij!,
  );
  for (const eerder of eerdere.filter((een) => isZelfde(signaal, een))) {
    const verbetering = findOpgelost(tx, eerder);
    if (verbetering === '') continue;
    return startPatroon(tx, {
      sleutel: `herhaling:${verbetering}`,
      soort: 'herhaling',
      signalen: [signaal.id, eerder.id],
      thema: eerder.getString('thema'),
      verbetering,
      eigenaar: signaal.getString('behandelaar') || eerder.getString('behandelaar'),
      kracht: 0,
      bewijs: {},
    });
  }
}
