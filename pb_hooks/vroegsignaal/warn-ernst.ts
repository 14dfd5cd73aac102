import { findErnst } from '#core/vroegsignaal/ernst.ts';
import { readHeel } from '../basis/verborgen.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';
import { startPatroon } from './start-patroon.ts';

/** What nobody judged yet, and has words of the list in it. */
function seemsErnstig(tx: core.App, signaal: core.Record): boolean {
  return findErnst(readHeel(signaal), readWerkwijze(tx).ernstwoorden).length > 0;
}

/** One grave signal is enough: what somebody called grave, or what nobody judged yet and seems so. Whoever called it less is right. */
export function warnErnst(tx: core.App, { signaal }: { signaal: core.Record }): void {
  const ernst = signaal.getString('ernst');
  if (ernst !== 'hoog' && (ernst !== '' || !seemsErnstig(tx, signaal))) return;
  startPatroon(tx, {
    sleutel: `ernst:${signaal.id}`,
    soort: 'ernst',
    signalen: [signaal.id],
    thema: signaal.getString('thema'),
    eigenaar: signaal.getString('behandelaar') || signaal.getString('regiehouder'),
    kracht: 0,
    bewijs: { voorgesteld: ernst === '' },
  });
}
