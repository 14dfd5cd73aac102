import { readMeeleesadres, type Meeleeskandidaat } from '#core/meelezen/kandidaat.ts';
import { findMelder } from '../basis/find-melder.ts';

/** A melder as the rules of reading along see them. */
export function readMelder(melder: core.Record): Meeleeskandidaat {
  return { email: melder.getString('email'), toestemmingen: melder.getStringSlice('toestemmingen') };
}

/** The same for a member of the panel. */
export function readPanellid(meelezer: core.Record): Meeleeskandidaat {
  return { email: meelezer.getString('email'), actief: meelezer.getBool('actief') };
}

/** The address for a mail about an invitation, as things are now; '' when no mail may go. */
export function readUitnodigingsadres(tx: core.App, meelezing: core.Record): string {
  const [signaal, meelezer] = [meelezing.getString('signaal'), meelezing.getString('meelezer')];
  const panellid = tx.findRecordsByIds('meelezers', meelezer === '' ? [] : [meelezer])[0];
  if (panellid) return readMeeleesadres(readPanellid(panellid));
  const melder = findMelder(tx, signaal);
  return melder ? readMeeleesadres(readMelder(melder)) : '';
}
