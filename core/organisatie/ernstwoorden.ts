/**
 * What makes a signal grave, a phrase a line, until editors keep a list of their own. A phrase is words in this order, with at most two
 * others between them; `*` at the end of a word stands for any ending, and `|` parts words of which one is enough.
 */
export const standaardErnstwoorden: readonly string[] = [
  // Life.
  'zelfmoord*', 'zelfdoding*', 'suicid*', 'einde aan maken|maak|maakt', 'een einde aan mijn|zijn|haar leven', 'niet meer|verder leven',
  'niet meer wil leven', 'wil|wilde|wou dood', 'liever dood', 'zichzelf|mezelf|mijzelf iets aan*', 'snijdt|snij|snijden zich*|mezelf', 'overdosis',
  'zelfbeschadig*', 'niet meer wakker', 'zie|ziet het niet meer zitten', 'ten einde raad', 'radeloos', 'wanhopig*', 'spring*|sprong van|voor het|de|een',
  // Violence.
  'huiselijk geweld', 'geweld', 'gewelddadig*', 'mishandel*', 'geslagen', 'slaat mij|me|haar|hem|zijn|ons', 'in elkaar geslagen', 'bedreig*', 'doodsbedreig*', 'neergestoken',
  'mes', 'vuurwapen*', 'een wapen', 'pistool', 'geschoten', 'doodschiet*', 'doodmaken', 'vermoord*', 'stalk*', 'gestalkt', 'aangerand*', 'aanrand*',
  'verkracht*', 'seksueel', 'seksuele', 'misbruik*', 'ongewenst aangeraakt', 'aanrak*', 'incest', 'eerwraak', 'uithuwelijk*', 'moet trouwen', 'opgesloten', 'vastgehouden',
  'mensenhandel', 'uitbuiting', 'uitgebuit', 'afgeperst', 'afpers*', 'gechanteerd', 'brandstichting', 'brand gesticht', 'tegen de grond', 'durf* huis niet',
  'durf* niet naar huis', 'bang voor mijn leven',
  // Children, and who depends on others.
  'kindermishandel*', 'verwaarloos*', 'verwaarlozing', 'blauwe plekken', 'kind|kinderen alleen thuis|gelaten', 'kinderen afgepakt|weggehaald', 'kind weggehaald|afgepakt',
  'uithuisplaats*', 'uit huis geplaatst', 'vermist', 'weggelopen', 'onveilig voor kinderen', 'spreekt|aanspreekt kinderen', 'kinderen aanspreekt', 'eigen vuil',
  'lag|ligt op de grond|vloer', 'dement*', 'verward*', 'psychose', 'psychotisch', 'zonder|geen medicijnen|medicatie', 'medicijnen niet betalen', 'krijgen|krijgt geen hulp|eten',
  'thuiszorg komt niet',
  // Somewhere to live.
  'dakloos', 'dakloze', 'geen dak', 'op straat slaap|slapen|leven|gezet|staan|sta', 'slaap|slapen|slaapt|leef|leven op straat', 'slaap|slaapt|slapen|leef|woon|wonen|leven in auto',
  'ontruim*', 'huisuitzetting', 'uit huis gezet', 'uit de|mijn|onze woning gezet', 'geen onderdak',
  // Without the first needs of life.
  'geen|zonder verwarming', 'geen|zonder water', 'geen|zonder stroom', 'geen|zonder gas', 'geen|zonder elektriciteit', 'gas|stroom|water|elektra afgesloten', 'in de kou', 'graden in huis',
  'geen eten', 'niets|niks gegeten', 'honger', 'voedselbank', 'geen geld eten|boodschappen', 'geen geld meer',
  // The spiral of debts.
  'schulden', 'schuldsanering', 'deurwaarder*', 'incasso*', 'loonbeslag', 'beslag gelegd|op', 'boete* op boete*', 'uitkering stopgezet|gestopt|ingetrokken', 'toeslag* gestopt|stopgezet|terugbetalen',
  'terugvordering', 'faillissement',
  // Danger.
  'levensgevaar*', 'gevaar', 'in gevaar', 'gevaarlijk*', 'gaslek', 'gas lekt|lek', 'gasleiding', 'koolmonoxide*', 'instort*', 'ingestort', 'verdronk*', 'verdrink*', 'doden', 'overleden',
  'dode valt|vallen', 'valt een dode', 'zwaargewond*', 'gewond*', 'aangereden', 'ziekenhuis door|omdat|opgenomen', 'in het ziekenhuis', 'opgenomen', 'gebeten', 'asbest', 'gif*', 'vergiftig*', 'ziek van', 'brandalarm',
  'brandtrap', 'nooduitgang', 'stroomkabel', 'drugs', 'zwaar vuurwerk', 'dronken',
  // Discrimination.
  'discrimin*', 'gediscrimineerd*', 'racis*', 'racistisch*', 'huidskleur', 'hoofddoek', 'eigen land', 'mensen zoals ik|wij', 'afkomst', 'achternaam', 'uitgescholden', 'rolstoel niet naar binnen', 'antisemit*',
  'homofob*', 'uitgelachen', 'vernederd*',
  // Abuse of power.
  'machtsmisbruik', 'omkop*', 'omgekocht', 'corrupt*', 'smeergeld', 'steekpenning*', 'vriendjespolitiek', 'chantage', 'dreigde*', 'dreigt', 'geïntimideerd', 'intimid*', 'onder druk gezet', 'vroeg geld', 'zwager',
  'medische dossier|gegevens|geschiedenis', 'identiteitsfraude',
];
