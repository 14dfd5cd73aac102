import {
  applyBreuken,
  buildPiekbewijs,
  type Piekbewijs,
  type Reeksbreuk,
} from '#core/vroegsignaal/bewijs.ts';
import type { Breuksoort } from '#core/vroegsignaal/enumeraties.ts';
import { gevoeligheden, judgeReeksen, type Weekoordeel } from '#core/vroegsignaal/piek.ts';
import { toWeeknummer } from '#core/vroegsignaal/weken.ts';
import { inTransaction } from '../basis/transactie.ts';
import { countWeken, firstDag, type Weekreeksen } from './count-weken.ts';
import { startPatroon } from './start-patroon.ts';

/** The week that is still going on can only grow, so it may warn; so may the one before it, whose last day is counted now. */
const nieuweWeken = 2;
const meesteWijken = 3;
const meesteSignalen = 50;

function listBreuken(app: core.App): Reeksbreuk[] {
  return app.findRecordsByFilter('reeksbreuken', "id != ''", 'van', 0, 0).map((rij) => ({
    id: rij!.id,
    soort: rij!.getString('soort') as Breuksoort,
    thema: rij!.getString('thema'),
    van: rij!.getString('van'),
    tot: rij!.getString('tot'),
  }));
}

interface Piek {
  thema: string;
  bewijs: Piekbewijs;
  kracht: number;
  signalen: string[];
}

/** Where the signals of these weeks come from, and which they are. */
function readHerkomst(
  app: core.App,
  thema: string,
  vanaf: number,
): Pick<Piekbewijs, 'wijken'> & { signalen: string[] } {
  const params = { thema, van: firstDag(vanaf) };
  const wijken = arrayOf(new DynamicModel({ wijk: '', aantal: 0 })) as { wijk: string; aantal: number }[];
  const waar = 'FROM signalen WHERE thema = {:thema} AND ontvangenOp >= {:van}';
  app
    .db()
    .newQuery(
      `SELECT wijk, count(*) AS aantal ${waar} AND wijk != '' GROUP BY wijk ORDER BY aantal DESC, wijk LIMIT ${meesteWijken}`,
    )
    .bind(params)
    .all(wijken);
  const ids = arrayOf(new DynamicModel({ id: '' })) as { id: string }[];
  app
    .db()
    .newQuery(`SELECT id ${waar} ORDER BY ontvangenOp DESC LIMIT ${meesteSignalen}`)
    .bind(params)
    .all(ids);
  return { wijken: wijken.map(({ wijk, aantal }) => ({ wijk, aantal })), signalen: ids.map(({ id }) => id) };
}

/** The breaks that explain a week, or are near enough to do so. */
function listVerklaring(breuken: readonly Reeksbreuk[], thema: string, week: number): string[] {
  const dichtbij = breuken.filter(({ soort, thema: over, van, tot }) => {
    if (soort === 'nieuw-begin' || (over !== '' && over !== thema)) return false;
    return toWeeknummer(van) <= week && toWeeknummer(tot === '' ? van : tot) >= week - 1;
  });
  return dichtbij.map(({ id }) => id);
}

function readPiek(
  app: core.App,
  thema: string,
  { eerste, laatste, reeksen }: Weekreeksen,
  oordelen: readonly Weekoordeel[],
  breuken: readonly Reeksbreuk[],
): Piek[] {
  const nieuw = oordelen.filter(({ week, vorm }) => vorm !== '' && week > laatste - eerste - nieuweWeken);
  const oordeel = nieuw[nieuw.length - 1];
  if (!oordeel) return [];
  const bewijs = buildPiekbewijs(reeksen.get(thema)!, oordelen, oordeel, eerste);
  const vanaf = bewijs.week - (bewijs.vorm === 'weken' ? bewijs.weken - 1 : 0);
  const { wijken, signalen } = readHerkomst(app, thema, vanaf);
  const verklaring = listVerklaring(breuken, thema, bewijs.week);
  return [{ thema, kracht: oordeel.kracht, signalen, bewijs: { ...bewijs, wijken, breuken: verklaring } }];
}

/** Every peak of the newest weeks, worked out without keeping anybody from writing. */
function findNieuwePieken(app: core.App): Piek[] {
  const weken = countWeken(app);
  const breuken = listBreuken(app);
  const themas = [...weken.reeksen.keys()].sort();
  const reeksen = themas.map((thema) =>
    applyBreuken(weken.reeksen.get(thema)!, weken.eerste, thema, breuken),
  );
  const oordelen = judgeReeksen(reeksen, gevoeligheden.gevoelig);
  return themas.flatMap((thema, i) => readPiek(app, thema, weken, oordelen[i]!, breuken));
}

/** What was left comes back only by a week that is newer than the one it was left for. */
function isBekend(tx: core.App, sleutel: string, week: number): boolean {
  const eerder = tx.findRecordsByFilter('vroegsignalen', 'sleutel = {:sleutel}', '', 1, 0, { sleutel })[0];
  if (eerder?.getString('status') !== 'geen-actie') return false;
  return (JSON.parse(eerder.getString('bewijs') || '{}') as Partial<Piekbewijs>).week! >= week;
}

/** Every night: what stands out among the themes, each written in a short transaction of its own. */
export function runPieken(): void {
  const app = $app as unknown as core.App;
  for (const { thema, kracht, signalen, bewijs } of findNieuwePieken(app)) {
    const sleutel = `piek:thema:${thema}`;
    inTransaction(app, (tx) => {
      if (!isBekend(tx, sleutel, bewijs.week))
        startPatroon(tx, { sleutel, soort: 'piek', thema, signalen, eigenaar: '', kracht, bewijs });
      return null;
    });
  }
}
