/** R16: where the number of people comes from that an editor counted; and a melder who was erased while another signal of theirs counts. */
migrate((app) => {
  const verbeteringen = app.findCollectionByNameOrId('verbeteringen');
  verbeteringen.fields.add(new TextField({ name: 'aantalBron', max: 200 }));
  app.save(verbeteringen);
  const melders = app.findCollectionByNameOrId('melders');
  melders.fields.add(new BoolField({ name: 'dubbel', hidden: true }));
  app.save(melders);
});
