import { meesteSamen } from '#core/terugkoppeling/berichten.ts';
import { addFields, relation } from './schema/collection.ts';

/** R16: a mail can be about more signals of the person who reads it; `signaal` is the first of them, `ook` are the others. */
migrate((app) => {
  addFields(app, 'berichten', [relation(app, 'ook', 'signalen', { maxSelect: meesteSamen })]);
  const berichten = app.findCollectionByNameOrId('berichten');
  // Few mails are about more than one.
  berichten.addIndex('idx_berichten_ook', false, 'ook', "ook != '[]'");
  app.save(berichten);
});
