/** By which a database knows the secret that its codes and passwords were made with; the secret itself stands in the data folder. */
migrate((app) => {
  const diensten = app.findCollectionByNameOrId('diensten');
  diensten.fields.add(new TextField({ name: 'afdruk', max: 64, hidden: true }));
  app.save(diensten);
});
