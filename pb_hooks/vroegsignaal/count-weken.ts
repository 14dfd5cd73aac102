import { addDagen } from '#core/tijd/dagen.ts';
import { firstDagnummer, toWeeknummer } from '#core/vroegsignaal/weken.ts';
import { vandaag } from '../basis/vandaag.ts';

/** The counts of each theme, week by week from `eerste` to this week. */
export interface Weekreeksen {
  /** The number of the first week (see toWeeknummer). */
  eerste: number;
  laatste: number;
  /** By id of the theme. */
  reeksen: Map<string, number[]>;
}

/** Five years say all there is to say of a season. */
const meesteWeken = 260;

/** The first day of a week, YYYY-MM-DD. */
export function firstDag(week: number): string {
  return addDagen('1970-01-01', firstDagnummer(week));
}

/** Counts by one indexed question; what has no theme is in no series. */
export function countWeken(app: core.App): Weekreeksen {
  const laatste = toWeeknummer(vandaag());
  const van = firstDag(laatste - meesteWeken + 1);
  const rijen = arrayOf(new DynamicModel({ thema: '', week: 0, aantal: 0 })) as {
    thema: string;
    week: number;
    aantal: number;
  }[];
  app
    .db()
    .newQuery(
      'SELECT thema, CAST((julianday(ontvangenOp) - 2440587.5 + 3) / 7 AS INTEGER) AS week, count(*) AS aantal' +
        " FROM signalen WHERE thema != '' AND ontvangenOp >= {:van} AND ontvangenOp <= {:tot} GROUP BY thema, week",
    )
    .bind({ van, tot: vandaag() })
    .all(rijen);
  const eerste = rijen.reduce((vroegst, { week }) => Math.min(vroegst, week), laatste);
  const reeksen = new Map<string, number[]>();
  for (const { thema, week, aantal } of rijen) {
    if (!reeksen.has(thema)) reeksen.set(thema, new Array<number>(laatste - eerste + 1).fill(0));
    reeksen.get(thema)![week - eerste] = aantal;
  }
  return { eerste, laatste, reeksen };
}
