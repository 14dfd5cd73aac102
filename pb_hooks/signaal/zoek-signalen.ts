/** One page out of the signals that answer `vraag` (a query of the index; '' for all of them). */
export interface Bladvraag {
  vraag: string;
  volgorde: 'urgentie' | 'nieuwste';
  /** A status that all of them have, or '': it lets the walk by urgency pass the others quickly. */
  status: string;
  /** Only what was received on this day (YYYY-MM-DD) or later; '' for all. Counts for `nieuwste`. */
  sinds: string;
  /** Where the page begins: after this place, or before it when `terug`; '' for the first page. */
  plek: string;
  terug: boolean;
  hoeveel: number;
}

/** A signal and its place in the order, from which another page can begin. */
export interface Zoekplek {
  id: string;
  plek: string;
}

/** Up to so many answers are sorted; with more, the order is walked and what does not answer is passed over. */
const sorteren = 2500;
/** From so many on most of what is passed answers, so that asking one by one is quicker than listing them all. */
const opzoeken = 20_000;
const nooit = Number.MAX_SAFE_INTEGER;

/** The ids in order; one more than `hoeveel` when there is a further page. */
export function zoekSignalen(app: core.App, blad: Bladvraag): Zoekplek[] {
  const gevonden = blad.volgorde === 'nieuwste' ? listNieuwste(app, blad) : listUrgentie(app, blad);
  return blad.terug ? gevonden.reverse() : gevonden;
}

function select(app: core.App, sql: string, params: object): Zoekplek[] {
  const rijen = arrayOf(new DynamicModel({ id: '', plek: '' })) as Zoekplek[];
  app.db().newQuery(sql).bind(params).all(rijen);
  return rijen.map(({ id, plek }) => ({ id, plek }));
}

function listNieuwste(app: core.App, { vraag, sinds, plek, terug, hoeveel }: Bladvraag): Zoekplek[] {
  const van = sinds === '' ? 0 : Math.floor(Date.parse(sinds) / 86_400_000 + 2_440_587.5) * 1_000_000;
  const nr = plek === '' ? nooit : Number(plek) || 0;
  const params = { vraag, van: terug ? nr + 1 : van, tot: terug ? nooit : nr, hoeveel: hoeveel + 1 };
  const richting = terug ? 'ASC' : 'DESC';
  const sql =
    vraag === ''
      ? `SELECT signaal AS id, nr AS plek FROM signalen_zoeknummers WHERE nr >= {:van} AND nr < {:tot}
         ORDER BY nr ${richting} LIMIT {:hoeveel}`
      : `SELECT z.signaal AS id, z.nr AS plek FROM signalen_zoek f JOIN signalen_zoeknummers z ON z.nr = f.rowid
         WHERE signalen_zoek MATCH {:vraag} AND f.rowid >= {:van} AND f.rowid < {:tot}
         ORDER BY f.rowid ${richting} LIMIT {:hoeveel}`;
  return select(app, sql, params);
}

/** Nobody spoke to these melders yet: they come first, the one who waits longest on top. */
function listUrgentie(app: core.App, { vraag, status, plek, terug, hoeveel }: Bladvraag): Zoekplek[] {
  const [contactOp = '', contactVoor = '', kenmerk = ''] = plek.split('|');
  const params = { vraag, status, contactOp, contactVoor, kenmerk, hoeveel: hoeveel + 1 };
  const voorwaarden = ['true'];
  if (plek !== '') {
    const sleutel = '(s.contactOp, s.contactVoor, s.kenmerk)';
    voorwaarden.push(`${sleutel} ${terug ? '<' : '>'} ({:contactOp}, {:contactVoor}, {:kenmerk})`);
  }
  const richting = terug ? 'DESC' : 'ASC';
  const staart = (): string => `WHERE ${voorwaarden.join(' AND ')}
    ORDER BY s.contactOp ${richting}, s.contactVoor ${richting}, s.kenmerk ${richting} LIMIT {:hoeveel}`;
  const kop = "SELECT s.id AS id, s.contactOp || '|' || s.contactVoor || '|' || s.kenmerk AS plek";
  const aantal = vraag === '' ? nooit : countTot(app, vraag, opzoeken);
  if (aantal <= sorteren) {
    voorwaarden.push('signalen_zoek MATCH {:vraag}');
    // CROSS JOIN keeps SQLite from walking all signals to find these few.
    const bron = `FROM signalen_zoek f CROSS JOIN signalen_zoeknummers z ON z.nr = f.rowid
      CROSS JOIN signalen s ON s.id = z.signaal`;
    return select(app, `${kop} ${bron} ${staart()}`, params);
  }
  // The plus keeps SQLite from an index that would make it sort them all.
  if (status !== '') voorwaarden.push('+s.status = {:status}');
  const nummer = '(SELECT nr FROM signalen_zoeknummers WHERE signaal = s.id)';
  const lijst = 'SELECT rowid FROM signalen_zoek WHERE signalen_zoek MATCH {:vraag}';
  if (aantal <= opzoeken) voorwaarden.push(`${nummer} IN (${lijst})`);
  else if (vraag !== '') voorwaarden.push(`EXISTS (${lijst} AND rowid = ${nummer})`);
  return select(app, `${kop} FROM signalen s INDEXED BY idx_signalen_urgentie ${staart()}`, params);
}

/** How many answer, counted up to one more than `tot`. */
function countTot(app: core.App, vraag: string, tot: number): number {
  const telling = new DynamicModel({ aantal: 0 }) as { aantal: number };
  app
    .db()
    .newQuery(
      `SELECT count(*) AS aantal FROM (
         SELECT rowid FROM signalen_zoek WHERE signalen_zoek MATCH {:vraag} LIMIT {:tot})`,
    )
    .bind({ vraag, tot: tot + 1 })
    .one(telling);
  return telling.aantal;
}
