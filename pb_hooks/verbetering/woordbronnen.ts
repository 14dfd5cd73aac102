import { allowsCitaat } from '#core/verbetering/citaat.ts';
import type { Uiting, Woordbron } from '#core/verbetering/eigen-woorden.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';

interface Signaalrij {
  id: string;
  kenmerk: string;
  tekst: string;
  ontvangenOp: string;
  created: string;
  toestemmingen: string;
}

const signaalvelden = { id: '', kenmerk: '', tekst: '', ontvangenOp: '', created: '', toestemmingen: '' };
const signaalkop = `SELECT s.id, s.kenmerk, coalesce(nullif(s.tekstHeel, ''), s.tekst) AS tekst, s.ontvangenOp, s.created, coalesce(m.toestemmingen, '[]') AS toestemmingen
  FROM signalen s LEFT JOIN melders m ON m.signaal = s.id`;

/** Everybody whose words an entry could hold: the melders of the signals that are linked to it, and its meelezers. */
export function readWoordbronnen(app: core.App, verbetering: string): Woordbron[] {
  if (verbetering === '') return [];
  const params = { verbetering };
  const aanvullingen = listAanvullingen(app, 's.verbetering = {:verbetering}', params);
  const signalen = select(app, `${signaalkop} WHERE s.verbetering = {:verbetering}`, signaalvelden, params);
  return [
    ...signalen.map((rij) => readBron(rij, true, aanvullingen.get(rij.id))),
    ...readMeelezers(app, verbetering),
  ];
}

/** The words of one signal, as if it were linked. */
export function readSignaalbron(app: core.App, signaal: string): Woordbron | undefined {
  const params = { signaal };
  const rij = select(app, `${signaalkop} WHERE s.id = {:signaal}`, signaalvelden, params)[0];
  return rij && readBron(rij, true, listAanvullingen(app, 's.id = {:signaal}', params).get(rij.id));
}

function listAanvullingen(app: core.App, waar: string, params: object): Map<string, Uiting[]> {
  const sql = `SELECT c.signaal, coalesce(nullif(c.tekstHeel, ''), c.tekst) AS tekst, c.op FROM contactmomenten c JOIN signalen s ON s.id = c.signaal
    WHERE ${waar} AND c.soort = 'aanvulling'`;
  const perSignaal = new Map<string, Uiting[]>();
  for (const { signaal, tekst, op } of select(app, sql, { signaal: '', tekst: '', op: '' }, params)) {
    const uiting = { tekst, op: toIso(op) };
    const lijst = perSignaal.get(signaal);
    if (lijst) lijst.push(uiting);
    else perSignaal.set(signaal, [uiting]);
  }
  return perSignaal;
}

function readMeelezers(app: core.App, verbetering: string): Woordbron[] {
  const sql = `SELECT coalesce(nullif(toelichtingHeel, ''), toelichting) AS toelichting, gegevenOp, citaat FROM meelezingen
    WHERE verbetering = {:verbetering} AND toelichting != ''`;
  return select(app, sql, { toelichting: '', gegevenOp: '', citaat: false }, { verbetering }).map(
    ({ toelichting, gegevenOp, citaat }) => ({
      kenmerk: '',
      gekoppeld: true,
      toegestaan: citaat,
      uitingen: [{ tekst: toelichting, op: toIso(gegevenOp) }],
    }),
  );
}

function readBron(rij: Signaalrij, gekoppeld: boolean, aanvullingen: readonly Uiting[] = []): Woordbron {
  const { kenmerk, tekst } = rij;
  return {
    kenmerk,
    gekoppeld,
    toegestaan: allowsCitaat(JSON.parse(rij.toestemmingen || '[]') as string[]),
    uitingen: [{ tekst, op: readOp(rij) }, ...aanvullingen],
  };
}

/** To the moment when it came in through us, otherwise to the day that was written down. */
function readOp({ ontvangenOp, created }: Signaalrij): string {
  const ingevoerd = toIso(created);
  return ingevoerd !== '' && toNederlandseDag(ingevoerd) <= ontvangenOp
    ? ingevoerd
    : `${ontvangenOp}T00:00:00`;
}

const perVraag = 50;
const hoogstens = 100;

/** The signals that are not linked to the entry and in which one of these passages stands. */
export function findAndereBronnen(
  app: core.App,
  verbetering: string,
  passages: readonly string[],
): Woordbron[] {
  const bronnen = new Map<string, Woordbron>();
  const sql = `${signaalkop} JOIN signalen_zoeknummers z ON z.signaal = s.id JOIN signalen_zoek f ON f.rowid = z.nr
    WHERE signalen_zoek MATCH {:vraag} AND s.verbetering != {:verbetering} LIMIT ${hoogstens}`;
  for (let i = 0; i < passages.length; i += perVraag) {
    const zinnen = passages.slice(i, i + perVraag).map((passage) => `"${passage}"`);
    const params = { vraag: `{tekst} : (${zinnen.join(' OR ')})`, verbetering };
    for (const rij of select(app, sql, signaalvelden, params)) bronnen.set(rij.id, readBron(rij, false));
  }
  return [...bronnen.values()];
}

/** What the site showed of an entry, and from when; a literal vraag is somebody's, also when it stood there before. */
export function readBekend(app: core.App, verbetering: string): Uiting[] {
  const sql =
    'SELECT inhoud, gepubliceerdOp AS op FROM publicaties WHERE bron = {:verbetering} ORDER BY versie';
  const bekend = new Map<string, string>();
  for (const { inhoud, op } of select(app, sql, { inhoud: '', op: '' }, { verbetering })) {
    for (const tekst of listGetoond(JSON.parse(inhoud) as VerbeteringInhoud)) {
      if (tekst !== '' && !bekend.has(tekst)) bekend.set(tekst, toIso(op));
    }
  }
  return [...bekend].map(([tekst, op]) => ({ tekst, op }));
}

/** What an entry said, and from when; meelezers read it before it is public. */
export function readVersies(app: core.App, verbetering: string): Uiting[] {
  const sql = 'SELECT tekst, updated AS op FROM verbeteringversies WHERE verbetering = {:verbetering}';
  return select(app, sql, { tekst: '', op: '' }, { verbetering }).flatMap(({ tekst, op }) =>
    listGetoond(JSON.parse(tekst) as VerbeteringInhoud).map((een) => ({ tekst: een, op: toIso(op) })),
  );
}

function listGetoond({
  titel,
  vraag,
  vraagSoort,
  verbetering,
  uitleg,
  trefwoorden,
  aantalBron = '',
}: VerbeteringInhoud): string[] {
  const eigen = vraagSoort === 'letterlijk' ? '' : vraag;
  return [titel, eigen, verbetering, uitleg, trefwoorden.join(' '), aantalBron];
}

function select<T extends object>(app: core.App, sql: string, vorm: T, params: object): T[] {
  const rijen = arrayOf(new DynamicModel(vorm)) as T[];
  app.db().newQuery(sql).bind(params).all(rijen);
  return rijen.map((rij) => ({ ...rij }));
}

function toIso(moment: string): string {
  return moment.replace(' ', 'T');
}
