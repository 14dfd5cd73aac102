import type { Rol } from '#core/basis/rollen.ts';
import type { Trap } from '#core/vroegsignaal/enumeraties.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';

/** The ids of active colleagues with this role, the longest here first. */
function listMet(tx: core.App, rol: Rol): string[] {
  const rijen = tx.findRecordsByFilter(
    'medewerkers',
    'actief = true && rollen:each ?= {:rol}',
    'created',
    20,
    0,
    { rol },
  );
  return rijen.map((rij) => rij!.id);
}

function isActief(tx: core.App, id: string): boolean {
  return id !== '' && tx.findRecordsByIds('medewerkers', [id])[0]?.getBool('actief') === true;
}

/** Who decides at this step, who comes first owns it; `eigen` handles what it is about, '' when nobody does. */
export function listBeslissers(tx: core.App, trap: Trap, eigen: string): string[] {
  if (trap === 'behandelaar') return isActief(tx, eigen) ? [eigen] : listMet(tx, 'ambassadeur');
  if (trap === 'voorzitter') return listMet(tx, 'voorzitter');
  const { leiding } = readWerkwijze(tx);
  return isActief(tx, leiding) ? [leiding] : listMet(tx, 'beheerder');
}
