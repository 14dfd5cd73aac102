import { hideInZoektekst } from '#core/signaal/zoektekst.ts';

interface Rij {
  nr: number;
  tekst: string;
}

/**
 * R1: what is hidden in a signal is not found either, digit by digit least of all. `zoektekst` is the text without it, '' when nothing is hidden;
 * the index reads that instead.
 */
migrate((app) => {
  const collectie = app.findCollectionByNameOrId('signalen');
  collectie.fields.add(new TextField({ name: 'zoektekst', max: 50_000, hidden: true }));
  app.save(collectie);
  for (const naam of ['bron', 'erbij', 'anders', 'weg'])
    readZoektekst(app, `signalen_zoek${naam === 'bron' ? '' : '_'}${naam}`);
  fillZoektekst(app);
});

/** Makes a view or a trigger anew, from what it was. */
function readZoektekst(app: CoreApp, name: string): void {
  const nu = new DynamicModel({ type: '', sql: '' }) as { type: string; sql: string };
  app.db().newQuery('SELECT type, sql FROM sqlite_master WHERE name = {:name}').bind({ name }).one(nu);
  app.db().newQuery(`DROP ${nu.type} ${name}`).execute();
  const sql = nu.sql.replace(/\b(s|old|new)\.tekst\b/g, "iif($1.zoektekst = '', $1.tekst, $1.zoektekst)");
  app.db().newQuery(sql).execute();
}

/** The triggers take what is hidden out of the index. */
function fillZoektekst(app: CoreApp): void {
  for (let na = 0; ;) {
    const rijen = arrayOf(new DynamicModel({ nr: 0, tekst: '' })) as Rij[];
    const sql = 'SELECT rowid AS nr, tekst FROM signalen WHERE rowid > {:na} ORDER BY rowid LIMIT 1000';
    app.db().newQuery(sql).bind({ na }).all(rijen);
    if (rijen.length === 0) return;
    for (const { nr, tekst } of rijen) {
      na = nr;
      const zoektekst = hideInZoektekst(tekst);
      if (zoektekst === '') continue;
      const update = 'UPDATE signalen SET zoektekst = {:zoektekst} WHERE rowid = {:nr}';
      app.db().newQuery(update).bind({ nr, zoektekst }).execute();
    }
  }
}
