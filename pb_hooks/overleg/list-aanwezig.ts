import { isAanwezig } from '#core/overleg/aanwezig.ts';
import { nu } from '../basis/nu.ts';

/** The last sign that somebody gave in an overleg. */
export function findTeken(tx: core.App, overleg: string, medewerker: string): core.Record | undefined {
  const filter = 'overleg = {:overleg} && medewerker = {:medewerker}';
  return tx.findRecordsByFilter('aanwezigen', filter, '', 1, 0, { overleg, medewerker })[0];
}

/** When that was, in ms; 0 for never. */
export function readGezien(teken: core.Record | undefined): number {
  return teken ? Date.parse(teken.getString('gezienOp').replace(' ', 'T')) : 0;
}

/** Who is in an overleg now, in the order in which they came. */
export function listAanwezig(tx: core.App, overleg: string): string[] {
  const moment = Date.parse(nu());
  return listTekens(tx, overleg)
    .filter((teken) => isAanwezig(readGezien(teken), moment))
    .map((teken) => teken.getString('medewerker'));
}

/** Who was there at any time. */
export function listGeweest(tx: core.App, overleg: string): string[] {
  return listTekens(tx, overleg).map((teken) => teken.getString('medewerker'));
}

function listTekens(tx: core.App, overleg: string): core.Record[] {
  return tx
    .findRecordsByFilter('aanwezigen', 'overleg = {:overleg}', 'created', 0, 0, { overleg })
    .map((teken) => teken!);
}
