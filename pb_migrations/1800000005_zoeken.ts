/// Full-text search over signals and over what they are filtered by, so that one index answers a question however many there are.
/// It keeps no copy of the words; what is changed or erased goes out of it at once (docs/decisions/0016-zoeken-in-signalen.md).

type Rij = 's' | 'old' | 'new';

/** The columns of the index: what each takes from a row of `signalen`. */
const kolommen: Record<string, (rij: Rij) => string> = {
  tekst: (rij) => `${rij}.tekst`,
  samenvatting: (rij) => `${rij}.samenvatting`,
  kenmerk: (rij) => `replace(${rij}.kenmerk, '-', '') || ' nr' || ltrim(substr(${rij}.kenmerk, 8), '0')`,
  merken: (rij) =>
    `'status' || ${rij}.status || ' soort' || ${rij}.soort || ' thema' || ${rij}.thema
        || ' wie' || ${rij}.behandelaar || ' wie' || ${rij}.regiehouder
        || iif(${rij}.status = 'gesloten', '', ' open') || iif(${rij}.verbetering = '', '', ' gekoppeld')`,
};

/** What decides how a signal is found, who may see it, and where it stands. */
const gelezen = [
  ...['tekst', 'samenvatting', 'kenmerk', 'status', 'soort', 'thema'],
  ...['behandelaar', 'regiehouder', 'verbetering', 'ontvangenOp'],
];

const lijst = Object.keys(kolommen).join(', ');
const waarden = (rij: Rij): string =>
  Object.values(kolommen)
    .map((kolom) => kolom(rij))
    .join(', ');

// Numbers of their own, because VACUUM may renumber rows without an INTEGER PRIMARY KEY; they run along with the day of receipt.
const eerste = (rij: Rij): string =>
  `CAST(julianday(iif(${rij}.ontvangenOp = '', '2000-01-01', ${rij}.ontvangenOp)) AS INTEGER) * 1000000`;
const nummer = (rij: Rij): string => `(SELECT nr FROM signalen_zoeknummers WHERE signaal = ${rij}.id)`;

const add = `
      INSERT INTO signalen_zoeknummers (nr, signaal)
        SELECT coalesce(max(nr), ${eerste('new')}) + 1, new.id FROM signalen_zoeknummers
        WHERE nr >= ${eerste('new')} AND nr < ${eerste('new')} + 1000000;
      INSERT INTO signalen_zoek (rowid, ${lijst}) VALUES (${nummer('new')}, ${waarden('new')});`;
const remove = `
      INSERT INTO signalen_zoek (signalen_zoek, rowid, ${lijst})
        VALUES ('delete', ${nummer('old')}, ${waarden('old')});
      DELETE FROM signalen_zoeknummers WHERE signaal = old.id;`;
const anders = gelezen.map((veld) => `old.${veld} IS NOT new.${veld}`).join(' OR ');

migrate((app) => {
  const run = (sql: string): void => void app.db().newQuery(sql).execute();
  const bron = Object.entries(kolommen).map(([naam, kolom]) => `${kolom('s')} AS ${naam}`);
  run('CREATE TABLE signalen_zoeknummers (nr INTEGER PRIMARY KEY, signaal TEXT NOT NULL UNIQUE)');
  run(`CREATE VIEW signalen_zoekbron AS
      SELECT z.nr AS nr, ${bron.join(',')}
      FROM signalen_zoeknummers z JOIN signalen s ON s.id = z.signaal`);
  run(`CREATE VIRTUAL TABLE signalen_zoek USING fts5(${lijst}, content='signalen_zoekbron', content_rowid='nr',
      tokenize='unicode61 remove_diacritics 2', prefix='2 3')`);
  run("INSERT INTO signalen_zoek (signalen_zoek, rank) VALUES ('secure-delete', 1)");
  run(`CREATE TRIGGER signalen_zoek_erbij AFTER INSERT ON signalen BEGIN ${add} END`);
  run(
    `CREATE TRIGGER signalen_zoek_anders AFTER UPDATE ON signalen WHEN ${anders} BEGIN ${remove} ${add} END`,
  );
  run(`CREATE TRIGGER signalen_zoek_weg AFTER DELETE ON signalen BEGIN ${remove} END`);
});
