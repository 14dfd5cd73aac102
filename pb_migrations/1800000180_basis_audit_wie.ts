/** What somebody registered is found by who wrote the line. */
migrate((app) => {
  const auditlog = app.findCollectionByNameOrId('auditlog');
  auditlog.addIndex('idx_auditlog_wie', false, 'wie, wat, created', '');
  app.save(auditlog);
});
