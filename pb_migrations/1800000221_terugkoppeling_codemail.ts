import { berichtsoorten } from '#core/terugkoppeling/enumeraties.ts';

/** A code that its melder asked to be mailed: encrypted, and only until it is sent or given up. */
migrate((app) => {
  const berichten = app.findCollectionByNameOrId('berichten');
  berichten.fields.add(
    new SelectField({ name: 'soort', required: true, maxSelect: 1, values: [...berichtsoorten] }),
    new TextField({ name: 'geheim', max: 400, hidden: true }),
  );
  app.save(berichten);
});
