import { addDagen } from '#core/tijd/dagen.ts';
import { isWerkdag } from '#core/tijd/feestdagen.ts';

export interface Termijn {
  aantal: number;
  eenheid: 'uren' | 'dagen' | 'weken' | 'maanden' | 'jaren';
}

/** The longest terms that the Act lengthens, per unit (Algemene termijnenwet, art. 4 onder a). */
const langste: Record<Termijn['eenheid'], number> = { uren: 0, dagen: 90, weken: 12, maanden: 3, jaren: 0 };

/** False for terms in hours or years, and for those of more than 90 days, 12 weeks or 3 months (art. 4 onder a). */
export function isOnderTermijnenwet(termijn: Termijn): boolean {
  return termijn.aantal <= langste[termijn.eenheid];
}

/** Moves the end of a term from a Saturday, Sunday or recognised holiday to the next working day (art. 1 lid 1). */
export function moveToWerkdag(eind: string, verder: readonly string[] = []): string {
  let dag = eind;
  while (!isWerkdag(dag, verder)) dag = addDagen(dag, 1);
  return dag;
}

/**
 * The last day of a term of `dagen` days that begins the day after `begin`: on a working day (art. 1 lid 1), and from three days on
 * with at least two working days in it (art. 2).
 */
export function computeEinde(begin: string, dagen: number, verder: readonly string[] = []): string {
  let eind = addDagen(begin, dagen);
  if (!isOnderTermijnenwet({ aantal: dagen, eenheid: 'dagen' })) return eind;
  if (dagen >= 3) {
    let werkdagen = 0;
    for (let dag = 1; dag <= dagen && werkdagen < 2; dag++) {
      if (isWerkdag(addDagen(begin, dag), verder)) werkdagen++;
    }
    while (werkdagen < 2) {
      eind = addDagen(eind, 1);
      if (isWerkdag(eind, verder)) werkdagen++;
    }
  }
  return moveToWerkdag(eind, verder);
}
