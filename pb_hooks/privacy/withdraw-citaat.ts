import { allowsCitaat } from '#core/verbetering/citaat.ts';
import type { Uiting } from '#core/verbetering/eigen-woorden.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { askNawerk, readNawerk } from '../basis/nawerk.ts';
import { readSignaalbron } from '../verbetering/woordbronnen.ts';
import { readHeel } from '../basis/verborgen.ts';

/** R3: who may no longer be quoted on the site is not, from the same moment on. */
export function withdrawNaMelder(tx: core.App, { melder, mocht }: Gebeurtenissen['melder-gewijzigd']): void {
  if (!allowsCitaat(mocht) || allowsCitaat(melder.getStringSlice('toestemmingen'))) return;
  withdrawWoorden(tx, melder.getString('signaal'));
}

/**
 * R3: the words of a melder go from everything that holds them and from what was derived from it (take-woorden.ts), before this is answered.
 */
export function withdrawWoorden(tx: core.App, signaal: string): void {
  const bron = readSignaalbron(tx, signaal);
  if (bron) askWoorden(tx, signaal, { signaal, uitingen: bron.uitingen, entries: [] });
}

/** R3: the same for what a meelezer wrote with a verdict. */
export function withdrawToelichting(tx: core.App, meelezing: core.Record): void {
  const tekst = readHeel(meelezing, 'toelichting');
  if (tekst === '') return;
  const uitingen = [{ tekst, op: meelezing.getString('gegevenOp').replace(' ', 'T') }];
  askWoorden(tx, meelezing.id, { signaal: '', uitingen, entries: [meelezing.getString('verbetering')] });
}

/** The words are kept until they are gone elsewhere: where they stood they may be erased now. */
function askWoorden(
  tx: core.App,
  van: string,
  {
    signaal,
    uitingen,
    entries,
  }: { signaal: string; uitingen: readonly Uiting[]; entries: readonly string[] },
): void {
  const eerder = readNawerk(tx, 'woorden', van) ?? { uitingen: [], entries: [], begonnen: {} };
  const nieuw = uitingen.filter(({ tekst }) => !eerder.uitingen.some((uiting) => uiting.tekst === tekst));
  askNawerk(tx, 'woorden', van, {
    signaal,
    uitingen: [...eerder.uitingen, ...nieuw],
    entries: [...new Set([...eerder.entries, ...entries])],
    begonnen: nieuw.length === 0 ? eerder.begonnen : {},
  });
}
