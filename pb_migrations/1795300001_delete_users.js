/// The collection that PocketBase makes by itself lets anyone register.
migrate((app) => {
  app.delete(app.findCollectionByNameOrId('users'));
});
