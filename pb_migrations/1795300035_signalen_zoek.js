/// Full-text search over signals and over what they are filtered by, so that one index answers a question however many there are.
/// It keeps no copy of the words; what is changed or erased goes out of it at once (docs/decisions/0016-zoeken-in-signalen.md).
migrate(
  (app) => {
    const run = (sql) => app.db().newQuery(sql).execute();
    const velden = ['tekst', 'samenvatting', 'kenmerk', 'merken'];
    const lijst = velden.join(', ');
    const waarden = (rij) => [
      `${rij}.tekst`,
      `${rij}.samenvatting`,
      `replace(${rij}.kenmerk, '-', '') || ' nr' || ltrim(substr(${rij}.kenmerk, 8), '0')`,
      `'status' || ${rij}.status || ' soort' || ${rij}.soort || ' thema' || ${rij}.thema
        || ' wie' || ${rij}.behandelaar || ' wie' || ${rij}.regiehouder
        || iif(${rij}.status = 'gesloten', '', ' open') || iif(${rij}.verbetering = '', '', ' gekoppeld')`,
    ];
    // Numbers of their own, because VACUUM may renumber rows without an INTEGER PRIMARY KEY; they run along with the day of receipt.
    const eerste = (rij) =>
      `CAST(julianday(iif(${rij}.ontvangenOp = '', '2000-01-01', ${rij}.ontvangenOp)) AS INTEGER) * 1000000`;
    const nummer = (rij) => `(SELECT nr FROM signalen_zoeknummers WHERE signaal = ${rij}.id)`;
    const add = `
      INSERT INTO signalen_zoeknummers (nr, signaal)
        SELECT coalesce(max(nr), ${eerste('new')}) + 1, new.id FROM signalen_zoeknummers
        WHERE nr >= ${eerste('new')} AND nr < ${eerste('new')} + 1000000;
      INSERT INTO signalen_zoek (rowid, ${lijst}) VALUES (${nummer('new')}, ${waarden('new').join(', ')});`;
    const remove = `
      INSERT INTO signalen_zoek (signalen_zoek, rowid, ${lijst})
        VALUES ('delete', ${nummer('old')}, ${waarden('old').join(', ')});
      DELETE FROM signalen_zoeknummers WHERE signaal = old.id;`;
    const gelezen = ['tekst', 'samenvatting', 'kenmerk', 'status', 'soort', 'thema'].concat(
      ['behandelaar', 'regiehouder', 'verbetering', 'ontvangenOp'], // what decides who may see it, and where it stands
    );
    const anders = gelezen.map((veld) => `old.${veld} IS NOT new.${veld}`).join(' OR ');

    run('CREATE TABLE signalen_zoeknummers (nr INTEGER PRIMARY KEY, signaal TEXT NOT NULL UNIQUE)');
    run(`CREATE VIEW signalen_zoekbron AS
      SELECT z.nr AS nr, ${waarden('s').map((waarde, i) => `${waarde} AS ${velden[i]}`)}
      FROM signalen_zoeknummers z JOIN signalen s ON s.id = z.signaal`);
    run(`CREATE VIRTUAL TABLE signalen_zoek USING fts5(${lijst}, content='signalen_zoekbron', content_rowid='nr',
      tokenize='unicode61 remove_diacritics 2', prefix='2 3')`);
    run("INSERT INTO signalen_zoek (signalen_zoek, rank) VALUES ('secure-delete', 1)");
    run(`INSERT INTO signalen_zoeknummers (nr, signaal)
      SELECT ${eerste('s')} + row_number() OVER (PARTITION BY s.ontvangenOp ORDER BY s.kenmerk), s.id FROM signalen s`);
    run("INSERT INTO signalen_zoek (signalen_zoek) VALUES ('rebuild')");
    run(`CREATE TRIGGER signalen_zoek_erbij AFTER INSERT ON signalen BEGIN ${add} END`);
    run(
      `CREATE TRIGGER signalen_zoek_anders AFTER UPDATE ON signalen WHEN ${anders} BEGIN ${remove} ${add} END`,
    );
    run(`CREATE TRIGGER signalen_zoek_weg AFTER DELETE ON signalen BEGIN ${remove} END`);
  },
  (app) => {
    const run = (sql) => app.db().newQuery(sql).execute();
    for (const naam of ['erbij', 'anders', 'weg']) run(`DROP TRIGGER signalen_zoek_${naam}`);
    run('DROP TABLE signalen_zoek');
    run('DROP VIEW signalen_zoekbron');
    run('DROP TABLE signalen_zoeknummers');
  },
);
