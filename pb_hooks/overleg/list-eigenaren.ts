/** More people than one besluit has acties for are not looked up. */
const meeste = 100;

/** Those of `ids` who can be given something to do: active, with a role that sees it. */
export function listEigenaren(tx: core.App, ids: readonly string[]): string[] {
  return tx
    .findRecordsByIds('medewerkers', [...new Set(ids)].slice(0, meeste))
    .filter((medewerker) => {
      const rollen = medewerker!.getStringSlice('rollen');
      return medewerker!.getBool('actief') && rollen.some((rol) => rol !== 'medewerker');
    })
    .map((medewerker) => medewerker!.id);
}
