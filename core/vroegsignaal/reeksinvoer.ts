import type { Issue } from '#core/basis/issue.ts';

/** Most series and weeks that one question holds: more than any organisation has, and still answered in a minute. */
const meesteReeksen = 2000;
const meesteWeken = 1040;
const hoogsteAantal = 1_000_000;
/** Further mistakes are of the same kind; who mends these sees the rest. */
const meesteFouten = 20;

function checkAantal(path: string, waarde: unknown, params: Record<string, string | number>): Issue[] {
  if (typeof waarde === 'number' && Number.isInteger(waarde) && waarde >= 0 && waarde <= hoogsteAantal)
    return [];
  const gelezen = typeof waarde === 'string' ? `“${waarde}”` : (JSON.stringify(waarde) ?? 'niets');
  if (typeof waarde === 'number' && waarde < 0)
    return [{ path, code: 'reeks-min', params: { ...params, gelezen } }];
  return [{ path, code: 'reeks-geen-aantal', params: { ...params, gelezen } }];
}

function checkReeks(reeks: unknown, i: number): Issue[] {
  const params = { reeks: i + 1 };
  if (!Array.isArray(reeks)) return [{ path: String(i), code: 'reeks-geen-lijst', params }];
  if (reeks.length === 0) return [{ path: String(i), code: 'reeks-leeg', params }];
  if (reeks.length > meesteWeken)
    return [
      {
        path: String(i),
        code: 'reeks-te-lang',
        params: { ...params, weken: reeks.length, max: meesteWeken },
      },
    ];
  return reeks.flatMap((waarde, week) =>
    checkAantal(`${i}.${week}`, waarde, { ...params, plaats: week, week: week + 1 }),
  );
}

/** Everything that is wrong with what should be a list of lists of weekly counts, at most twenty things. */
export function checkReeksinvoer(waarde: unknown): Issue[] {
  if (!Array.isArray(waarde)) return [{ path: '', code: 'reeksen-geen-lijst' }];
  if (waarde.length === 0) return [{ path: '', code: 'reeksen-leeg' }];
  if (waarde.length > meesteReeksen)
    return [{ path: '', code: 'reeksen-te-veel', params: { aantal: waarde.length, max: meesteReeksen } }];
  if (waarde.every((een) => !Array.isArray(een))) return [{ path: '', code: 'reeksen-geen-lijst' }];
  return waarde.flatMap(checkReeks).slice(0, meesteFouten);
}
