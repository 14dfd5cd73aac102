import { addFields, relation } from './schema/collection.ts';
import { bool, count, json, moment, text } from './schema/fields.ts';

migrate((app) => {
  // R16: the steps of the loop that have evidence, and what the gate misses; written by pb_hooks/loop/update-loop.ts alone.
  addFields(app, 'verbeteringen', [
    json('stappen', 10_000),
    json('mist', 10_000),
    // Older than the product, or from another system: steps without evidence say so.
    bool('vanVoorheen'),
    // Since when the outcome that the site shows is there, and who put it there.
    moment('uitkomstOp'),
    relation(app, 'uitkomstDoor', 'medewerkers'),
    // The closing that stands, and since when the loop is open again.
    moment('geslotenOp'),
    relation(app, 'geslotenDoor', 'medewerkers'),
    moment('heropendOp'),
    // What became of the earlier rounds, as the site shows it.
    json('heropeningen', 100_000),
  ]);
  addFields(app, 'faseovergangen', [text('soort', 20), text('bron', 20), count('ronde')]);
  keepImports(app);
});

/** What was imported before has no evidence; since when its outcome is on the site can be known. */
function keepImports(app: CoreApp): void {
  app.db().newQuery("update verbeteringen set vanVoorheen = true where importsleutel != ''").execute();
  app
    .db()
    .newQuery(
      `update verbeteringen set
        uitkomstOp = coalesce((select min(gepubliceerdOp) from publicaties where bron = verbeteringen.id and ingetrokkenOp = ''), ''),
        uitkomstDoor = goedgekeurdDoor
      where liveVersie > 0`,
    )
    .execute();
  app
    .db()
    .newQuery(
      `update verbeteringen set
        geslotenOp = case when fase = 'gesloten' then coalesce((select max(op) from faseovergangen
          where verbetering = verbeteringen.id and naar = 'gesloten'), '') else '' end,
        heropendOp = coalesce((select max(op) from faseovergangen
          where verbetering = verbeteringen.id and van = 'gesloten'), '')`,
    )
    .execute();
}
