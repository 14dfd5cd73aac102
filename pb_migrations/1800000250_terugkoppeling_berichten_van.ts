/** The mails of whoever and whatever they are about are found without reading the whole outbox. */
migrate((app) => {
  const berichten = app.findCollectionByNameOrId('berichten');
  for (const veld of ['signaal', 'meelezer', 'verbetering', 'meelezing', 'terugkoppeling']) {
    berichten.addIndex(`idx_berichten_${veld}`, false, veld, '');
  }
  app.save(berichten);
});
