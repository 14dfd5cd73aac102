/** What can be wrong, by the capability that says so; each has its sentence in `woorden.ts` beside that capability, and nothing else has one. */

/** What is wrong with a text, a choice, a number, a version or a request, and who may not. */
export type Basiscode =
  | 'verplicht'
  | 'te-lang'
  | 'onbekende-keuze'
  | 'te-weinig-letters'
  | 'reden-verplicht'
  | 'publieke-reden-verplicht'
  | 'geen-aantal'
  | 'overgang-kan-niet'
  | 'niets-ingevuld'
  | 'te-veel-rijen'
  | 'nu-niet'
  | 'onbekend-veld'
  | 'niet-te-zoeken'
  | 'andere-vorm'
  | 'volgt-vanzelf'
  | 'versie-ontbreekt'
  | 'versie-verouderd'
  | 'niet-ingelogd'
  | 'niet-actief'
  | 'geen-rol'
  | 'niet-gevonden';

/** About days, months and the terms of the law (R14). */
export type Tijdcode =
  | 'geen-maand'
  | 'geen-datum'
  | 'datum-later'
  | 'datum-voorbij'
  | 'voor-ontvangst'
  | 'r14-geen-awb'
  | 'r14-verdaging-te-laat'
  | 'r14-instemming-te-vroeg';

/** R1: personal data in what becomes public. */
export type Persoonsgegevenscode =
  | 'r1-bsn'
  | 'r1-iban'
  | 'r1-code'
  | 'r1-email'
  | 'r1-telefoon'
  | 'r1-adres'
  | 'r1-kenteken'
  | 'r1-geboortedatum'
  | 'r1-naam';

/** About settings, themes and accounts. */
export type Organisatiecode =
  | 'buiten-bereik'
  | 'te-veel'
  | 'geen-webadres'
  | 'geen-mailadres'
  | 'geen-meldadres'
  | 'geen-nummer'
  | 'geen-kleur'
  | 'contrast-te-laag'
  | 'thema-in-gebruik'
  | 'thema-op-de-site'
  | 'laatste-beheerder'
  | 'account-bestaat';

/** About what an entry says and the steps of an editor (R2, R3, R11). */
export type Verbeteringcode =
  | 'kies-thema'
  | 'bron-verplicht'
  | 'te-veel-trefwoorden'
  | 'ingangsmaand-verplicht'
  | 'ingangsmaand-later'
  | 'r2-vier-ogen'
  | 'r3-toestemming'
  | 'r3-ander-signaal'
  | 'r3-melder-niet'
  | 'r3-noem-melder'
  | 'r3-woorden'
  | 'r3-woorden-meelezer'
  | 'r3-koppel-eerst'
  | 'r3-staat-op-site'
  | 'r11-reden'
  | 'r11-uitleg'
  | 'r16-gepland-besluit'
  | 'r16-maand-voor-signaal'
  | 'rol-mag-niet'
  | 'stap-kan-niet'
  | 'niet-live';

/** About what people say and how to reach them. */
export type Signaalcode =
  | 'geen-email'
  | 'geen-telefoon'
  | 'telefoon-en-meer'
  | 'contact-nodig'
  | 'van-ander-zelfde'
  | 'awb-alleen-klacht'
  | 'signaalstap-kan-niet'
  | 'behandelaar-verplicht'
  | 'eerst-beantwoorden'
  | 'aanvulling-alleen-melder'
  | 'te-veel-aanvullingen'
  | 'te-veel-aanvullingen-dag'
  | 'te-vaak-toegestaan'
  | 'te-veel-contactmomenten'
  | 'formulier-verlopen'
  | 'code-leeg'
  | 'code-tekens'
  | 'code-tikfout'
  | 'code-lengte';

/** About inviting people to read along and about what they answer. */
export type Meeleescode =
  | 'onbekende-uitnodiging'
  | 'tekst-in-bewerking'
  | 'niets-te-lezen'
  | 'aantal-codes'
  | 'te-veel-meelezers'
  | 'niemand-gekozen'
  | 'onbekende-meelezer'
  | 'meelezer-bestaat'
  | 'code-alleen-eigenaar'
  | 'oordeel-eigen-signaal'
  | 'al-gegeven'
  | 'nog-geen-oordeel';

/** About telling people what was done, and the mail that does so (R5). */
export type Terugkoppelcode =
  | 'vertellen-niet-live'
  | 'vertellen-geen-nieuws'
  | 'bericht-onderweg'
  | 'bericht-niet-meer'
  | 'herkansing-kan-niet'
  | 'teruggekomen-kan-niet'
  | 'terugnemen-voorbij'
  | 'codemail-geen-adres'
  | 'te-veel-codemails'
  | 'te-veel-codemails-dag';

/** About meetings, besluiten and acties (R7). */
export type Overlegcode =
  | 'geen-tijd'
  | 'geen-weekdag'
  | 'weekdag-anders'
  | 'reeks-nooit'
  | 'ritme-te-lang'
  | 'eerste-dag-ver'
  | 'einde-voor-begin'
  | 'duur-buiten-bereik'
  | 'voorbij-middernacht'
  | 'geen-mensen'
  | 'te-veel-mensen'
  | 'mens-onbekend'
  | 'mens-inactief'
  | 'voorzitter-verplicht'
  | 'voorzitter-inactief'
  | 'voorzitter-zonder-rol'
  | 'reeksnaam-bestaat'
  | 'reeks-gestopt'
  | 'waar-verplicht'
  | 'overleg-voorbij'
  | 'dag-bezet'
  | 'r7-al-vervangen'
  | 'r16-gepland-op-site'
  | 'eigenaar-verplicht'
  | 'eigenaar-onbekend'
  | 'actie-alleen-status'
  | 'te-veel-acties'
  | 'overleg-nog-niet'
  | 'overleg-al-bezig'
  | 'overleg-gesloten'
  | 'overleg-vervallen'
  | 'overleg-niet-gesloten'
  | 'overleg-tussendoor'
  | 'punt-weg'
  | 'punt-elders'
  | 'derde-keer'
  | 'waaraan-verplicht'
  | 'terugkijken-verplicht'
  | 'notitie-van-ander'
  | 'te-veel-notities'
  | 'te-veel-correcties'
  | 'geen-stemming'
  | 'stemming-loopt'
  | 'stemming-voorbij'
  | 'al-gestemd'
  | 'keuzeaantal'
  | 'keuze-dubbel'
  | 'stippenaantal';

/** About groups of signals that are about the same. */
export type Clustercode =
  'splitsing-leeg' | 'splitsing-alles' | 'splitsing-te-veel' | 'splitsing-geen-lid' | 'cluster-opgegaan';

/** About importing entries and showing them. */
export type Publicatiecode =
  | 'onbekend-thema'
  | 'onbekende-goedkeurder'
  | 'onbekende-invoerder'
  | 'noem-invoerder'
  | 'r2-invoerder'
  | 'site-onbereikbaar';

/** About the steps of a loop and the closing gate (R4). */
export type Loopcode =
  | 'r16-fase-volgt'
  | 'r4-al-gesloten'
  | 'r4-niet-gesloten'
  | 'r4-eerst-heropenen'
  | 'r4-geen-signaal'
  | 'r4-geen-besluit'
  | 'r4-acties-open'
  | 'r4-gepland'
  | 'r4-te-weinig-oordelen'
  | 'r4-meer-nee'
  | 'r4-niemand-geholpen'
  | 'r4-vier-ogen'
  | 'r4-nee-zonder-antwoord'
  | 'r4-nog-te-vertellen'
  | 'r4-medewerkers'
  | 'r4-publiek'
  | 'r4-afwijking-rol'
  | 'r4-afwijking-reden'
  | 'r4-geen-oordeel'
  | 'r4-geen-effect';

/** About what stands on the agenda of a meeting. */
export type Agendacode = 'agenda-begonnen' | 'agenda-vol' | 'agenda-te-veel-signalen' | 'agenda-titel-vast';

/** About early warnings, and the weekly counts that somebody lays before them. */
export type Vroegsignaalcode =
  | 'vroeg-hoogste-trap'
  | 'breuk-eind-voor-begin'
  | 'reeksen-geen-lijst'
  | 'reeksen-leeg'
  | 'reeksen-te-veel'
  | 'reeks-geen-lijst'
  | 'reeks-leeg'
  | 'reeks-te-lang'
  | 'reeks-min'
  | 'reeks-geen-aantal';

/** About following a signal and being forgotten. */
export type Privacycode = 'onbekende-code' | 'geen-wissingsverzoek';

/** Everything that an issue can be. */
export type Code =
  | Basiscode
  | Tijdcode
  | Persoonsgegevenscode
  | Organisatiecode
  | Verbeteringcode
  | Signaalcode
  | Meeleescode
  | Terugkoppelcode
  | Overlegcode
  | Publicatiecode
  | Loopcode
  | Agendacode
  | Vroegsignaalcode
  | Clustercode
  | Privacycode;
