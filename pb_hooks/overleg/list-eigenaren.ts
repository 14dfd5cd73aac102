import { canOwnActie } from '#core/overleg/actie.ts';
import type { Rol } from '#core/basis/rollen.ts';

/** More people than one besluit has acties for are not looked up. */
const meeste = 100;

/** Those of `ids` who can own an actie. */
export function listEigenaren(tx: core.App, ids: readonly string[]): string[] {
  return tx
    .findRecordsByIds('medewerkers', [...new Set(ids)].slice(0, meeste))
    .filter((medewerker) =>
      canOwnActie({
        actief: medewerker!.getBool('actief'),
        rollen: medewerker!.getStringSlice('rollen') as Rol[],
      }),
    )
    .map((medewerker) => medewerker!.id);
}
