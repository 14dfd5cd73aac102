/**
 * R4: who typed a verdict in, and who saw its code; `door` is who invited. `vervangen`: the same person judged again in the same round, which
 * stays known when who they are is erased.
 */
migrate((app) => {
  const meelezingen = app.findCollectionByNameOrId('meelezingen');
  const collectionId = app.findCollectionByNameOrId('medewerkers').id;
  meelezingen.fields.add(new RelationField({ name: 'ingevoerdDoor', collectionId, maxSelect: 1 }));
  meelezingen.fields.add(new RelationField({ name: 'codeGezienDoor', collectionId, maxSelect: 99 }));
  meelezingen.fields.add(new BoolField({ name: 'vervangen' }));
  app.save(meelezingen);
  const sql = [
    "UPDATE meelezingen SET ingevoerdDoor = door WHERE status = 'gegeven' AND kanaal != 'website' AND door != ''",
    `UPDATE meelezingen SET codeGezienDoor = json_array(door) WHERE uitgenodigdOp != '' AND kanaal != 'email' AND door != ''`,
  ];
  for (const een of sql) app.db().newQuery(een).execute();
});
