/** Registrations only: PocketBase stringifies each handler, so each one loads what it needs by itself. */

const api = '/api/luisterloop/v1';

// An empty data folder gets its settings, themes, people and entries; the public server gets its password.
onBootstrap((e) => require(`${__hooks}/handlers.js`).bootstrap(e));

// Nobody fills the memory with one request.
routerUse((e) => require(`${__hooks}/handlers.js`).limitBody(e));

// Entries: kenmerk, versie (R6), history and audit (R10), in one transaction.
onRecordCreateRequest((e) => require(`${__hooks}/handlers.js`).createVerbetering(e), 'verbeteringen');
onRecordUpdateRequest((e) => require(`${__hooks}/handlers.js`).updateVerbetering(e), 'verbeteringen');

// Settings: versie (R6) and audit (R10), in one transaction.
onRecordCreateRequest((e) => require(`${__hooks}/handlers.js`).createThema(e), 'themas');
onRecordUpdateRequest((e) => require(`${__hooks}/handlers.js`).updateThema(e), 'themas');
onRecordDeleteRequest((e) => require(`${__hooks}/handlers.js`).deleteThema(e), 'themas');
onRecordUpdateRequest((e) => require(`${__hooks}/handlers.js`).updateInstellingen(e), 'instellingen');
onRecordCreateRequest((e) => require(`${__hooks}/handlers.js`).createMedewerker(e), 'medewerkers');
onRecordUpdateRequest((e) => require(`${__hooks}/handlers.js`).updateMedewerker(e), 'medewerkers');

// Addresses and passwords change through a beheerder only.
onRecordRequestEmailChangeRequest((e) => require(`${__hooks}/handlers.js`).refuseZelfbediening(e));
onRecordRequestPasswordResetRequest((e) => require(`${__hooks}/handlers.js`).refuseZelfbediening(e));
onRecordRequestVerificationRequest((e) => require(`${__hooks}/handlers.js`).refuseZelfbediening(e));

// The editorial flow.
const stap = `${api}/verbeteringen/{id}`;
routerAdd('POST', `${stap}/indieningen`, (e) => require(`${__hooks}/handlers.js`).postStap(e, 'indienen'));
routerAdd('POST', `${stap}/terugzendingen`, (e) =>
  require(`${__hooks}/handlers.js`).postStap(e, 'terugsturen'),
);
routerAdd('POST', `${stap}/goedkeuringen`, (e) =>
  require(`${__hooks}/handlers.js`).postStap(e, 'goedkeuren'),
);
routerAdd('POST', `${stap}/publicaties`, (e) => require(`${__hooks}/handlers.js`).postStap(e, 'publiceren'));
routerAdd('POST', `${stap}/intrekkingen`, (e) => require(`${__hooks}/handlers.js`).postStap(e, 'intrekken'));
routerAdd('POST', `${stap}/voorbeelden`, (e) => require(`${__hooks}/handlers.js`).postVoorbeeld(e));
cronAdd('luistercijfers', '15 0 * * *', () => require(`${__hooks}/handlers.js`).runLuistercijfers());

// R3: whose words may be quoted.
routerAdd('GET', `${stap}/citaatbronnen`, (e) => require(`${__hooks}/handlers.js`).getCitaatbronnen(e));

// R3: who takes back that they may be quoted, takes the quote off the site.
onRecordUpdate((e) => require(`${__hooks}/handlers.js`).keepToestemming(e), 'melders');

// Who a melder is, is kept as long as it is needed and no longer; then it is taken out of the files as well.
onRecordUpdate((e) => require(`${__hooks}/handlers.js`).keepGeslotenOp(e), 'signalen');
onRecordUpdate((e) => require(`${__hooks}/handlers.js`).keepLooptermijn(e), 'verbeteringen');
cronAdd('bewaren', '17 2 * * *', () => require(`${__hooks}/handlers.js`).runBewaren());
routerAdd('POST', `${api}/signalen/{id}/wissingen`, (e) => require(`${__hooks}/handlers.js`).postWissing(e));
routerAdd('POST', `${api}/meelezers/{id}/wissingen`, (e) =>
  require(`${__hooks}/handlers.js`).postMeelezerwissing(e),
);
routerAdd('GET', `${api}/signalen/{id}/gegevens`, (e) => require(`${__hooks}/handlers.js`).getGegevens(e));

// What people say, and what they hear back.
onRecordUpdateRequest((e) => require(`${__hooks}/handlers.js`).updateSignaal(e), 'signalen');
onRecordUpdate((e) => require(`${__hooks}/handlers.js`).keepBereik(e), 'melders');
onRecordDelete((e) => require(`${__hooks}/handlers.js`).keepBereik(e, true), 'melders');
onRecordCreateRequest((e) => require(`${__hooks}/handlers.js`).createContactmoment(e), 'contactmomenten');
routerAdd(
  'POST',
  `${api}/signalen`,
  (e) => require(`${__hooks}/handlers.js`).postSignaal(e),
  $apis.bodyLimit(64 * 1024),
);
routerAdd('POST', `${api}/signalen/bundels`, (e) => require(`${__hooks}/handlers.js`).postBundel(e));
routerAdd('POST', `${api}/signalen/zoekopdrachten`, (e) =>
  require(`${__hooks}/handlers.js`).postZoekopdracht(e),
);
routerAdd('GET', `${api}/signalen/{id}/eerdere`, (e) => require(`${__hooks}/handlers.js`).getEerdere(e));
routerAdd('POST', `${api}/signalen/{id}/koppelingen`, (e) =>
  require(`${__hooks}/handlers.js`).postKoppeling(e),
);
routerAdd('POST', `${api}/signalen/{id}/toestemmingen`, (e) =>
  require(`${__hooks}/handlers.js`).postToestemmingen(e),
);
routerAdd('POST', `${api}/signalen/{id}/melder`, (e) => require(`${__hooks}/handlers.js`).postMelder(e));
routerAdd('POST', `${api}/formuliertellingen`, (e) =>
  require(`${__hooks}/handlers.js`).postFormuliertellingen(e),
);
routerAdd(
  'POST',
  `${api}/volgen`,
  (e) => require(`${__hooks}/handlers.js`).postVolgen(e),
  $apis.bodyLimit(64 * 1024),
);

// Reading along: who is asked, what they say, what is answered; and the one reminder, every hour.
onRecordCreateRequest((e) => require(`${__hooks}/handlers.js`).createMeelezer(e), 'meelezers');
onRecordUpdateRequest((e) => require(`${__hooks}/handlers.js`).updateMeelezer(e), 'meelezers');
routerAdd('POST', `${stap}/uitnodigingen`, (e) => require(`${__hooks}/handlers.js`).postUitnodigingen(e));
routerAdd('POST', `${stap}/meelezingen`, (e) => require(`${__hooks}/handlers.js`).postMeelezing(e));
routerAdd('POST', `${api}/meelezingen/{id}/antwoorden`, (e) =>
  require(`${__hooks}/handlers.js`).postAntwoord(e),
);
routerAdd(
  'POST',
  `${api}/meelezen`,
  (e) => require(`${__hooks}/handlers.js`).postMeelezen(e),
  $apis.bodyLimit(64 * 1024),
);
cronAdd('meelezen', '7 * * * *', () => require(`${__hooks}/handlers.js`).runMeelezen());

// From besluit to the closing gate (R4); what was decided stays decided (R7).
onRecordUpdateRequest((e) => require(`${__hooks}/handlers.js`).updateActie(e), 'acties');
onRecordUpdate((e) => require(`${__hooks}/handlers.js`).refuseBesluit(e), 'besluiten');
onRecordDelete((e) => require(`${__hooks}/handlers.js`).refuseBesluit(e), 'besluiten');
onRecordCreate((e) => require(`${__hooks}/handlers.js`).guardOverleg(e), 'agendapunten', 'besluiten');
onRecordUpdate((e) => require(`${__hooks}/handlers.js`).guardOverleg(e), 'overleggen', 'agendapunten');
onRecordDelete((e) => require(`${__hooks}/handlers.js`).guardOverleg(e), 'overleggen', 'agendapunten');
routerAdd('POST', `${stap}/besluiten`, (e) => require(`${__hooks}/handlers.js`).postBesluit(e));
routerAdd('POST', `${stap}/medewerkers-verteld`, (e) => require(`${__hooks}/handlers.js`).postVerteld(e));
routerAdd('POST', `${stap}/sluitingen`, (e) => require(`${__hooks}/handlers.js`).postSluiting(e));
routerAdd('POST', `${stap}/heropeningen`, (e) => require(`${__hooks}/handlers.js`).postHeropening(e));
routerAdd('GET', `${stap}/sluitstand`, (e) => require(`${__hooks}/handlers.js`).getSluitstand(e));
routerAdd('GET', `${stap}/effect`, (e) => require(`${__hooks}/handlers.js`).getEffect(e));
cronAdd('effect', '41 3 * * *', () => require(`${__hooks}/handlers.js`).runEffect());

// Telling melders what was done (R5): the ledger, the call list, and the outbox that server/berichten empties.
onRecordUpdate((e) => require(`${__hooks}/handlers.js`).settleNaMelder(e), 'melders');
onRecordUpdate((e) => require(`${__hooks}/handlers.js`).settleNaKoppeling(e), 'signalen');
routerAdd('POST', `${stap}/terugkoppelingen`, (e) =>
  require(`${__hooks}/handlers.js`).postTerugkoppelingen(e),
);
routerAdd('POST', `${api}/terugkoppelingen/{id}/uitkomsten`, (e) =>
  require(`${__hooks}/handlers.js`).postTerugkoppeluitkomst(e),
);
routerAdd('POST', `${api}/berichten/claims`, (e) => require(`${__hooks}/handlers.js`).postClaims(e));
routerAdd('POST', `${api}/berichten/{id}/overgaven`, (e) =>
  require(`${__hooks}/handlers.js`).postOvergave(e),
);
routerAdd('POST', `${api}/berichten/{id}/uitkomsten`, (e) =>
  require(`${__hooks}/handlers.js`).postBezorging(e),
);
routerAdd('POST', `${api}/berichten/{id}/herkansingen`, (e) =>
  require(`${__hooks}/handlers.js`).postHerkansing(e),
);

// For the machine itself.
routerAdd(
  'POST',
  `${api}/importen/verbeteringen`,
  (e) => require(`${__hooks}/handlers.js`).postImport(e),
  $apis.bodyLimit(8 * 1024 * 1024),
);
routerAdd(
  'POST',
  `${api}/importen/signalen`,
  (e) => require(`${__hooks}/handlers.js`).postImportSignalen(e),
  $apis.bodyLimit(8 * 1024 * 1024),
);
routerAdd('GET', `${api}/gezondheid`, (e) => require(`${__hooks}/handlers.js`).getGezondheid(e));
