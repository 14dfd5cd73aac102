import type { Vorm, Vormbeschrijving } from '#core/basis/vorm.ts';
import type { Organisatie } from '#core/organisatie/organisatie.ts';
import type { Werkwijze } from '#core/organisatie/werkwijze.ts';
import type { VerbeteringTekst } from '#core/verbetering/verbetering.ts';
import type { Oordeelantwoord } from '#records/contract/meelezen.ts';
import type { Planinvoer, Reeksinvoer } from '#records/contract/overlegreeks.ts';
import type { Inzending, Registratie } from '#records/contract/signaal.ts';
import type { RequestOf, Route } from '#records/contract/routes.ts';
import type { Wijziging } from '#records/contract/versie.ts';

type Postroute = Extract<Route, `POST ${string}`>;

const w = 'waarde';
const stap: Vorm<Wijziging> = { versie: w };
const stapMetReden: Vorm<Wijziging & { reden: string }> = { versie: w, reden: w };
const intrekking: Vorm<RequestOf<'POST /verbeteringen/{id}/intrekkingen'>> = {
  ...stapMetReden,
  publiekeReden: w,
};
const plan: Vorm<Planinvoer> = { tijd: w, minuten: w, plaats: w, mensen: [w], voorzitter: w };
const reeks: Vorm<Reeksinvoer> = { ...plan, naam: w, team: w, weekdag: w, ritmeWeken: w, eersteDag: w };
const oordeel: Vorm<Oordeelantwoord> = { oordeel: w, relatie: w, duidelijk: w, toelichting: w, citaat: w };
const tekst: Vorm<VerbeteringTekst> = {
  titel: w,
  vraag: w,
  vraagSoort: w,
  verbetering: w,
  uitkomst: w,
  reden: w,
  uitleg: w,
  ingangsmaand: w,
  themas: [w],
  levensgebeurtenis: w,
  trefwoorden: [w],
  aantalSignalen: w,
  aantalBron: w,
};

/** What a citizen sends through the public server. */
export const inzending: Vorm<Inzending> = {
  formulier: w,
  soort: w,
  bericht: w,
  thema: w,
  naam: w,
  email: w,
  telefoon: w,
  terugkoppeling: w,
  citaat: w,
  meelezen: w,
};

/** What staff send to the same address. */
export const registratie: Vorm<Registratie> = {
  formulier: w,
  soort: w,
  herkomst: w,
  kanaal: w,
  ontvangenOp: w,
  tekst: w,
  samenvatting: w,
  emotie: w,
  thema: w,
  wijk: w,
  ernst: w,
  awb: w,
  melder: { naam: w, email: w, telefoon: w, toestemmingen: [w] },
  verbetering: w,
  herhalingVan: w,
};

/** The fields that each route knows, by the contract: one too many or too few does not compile. What is not here is refused by name. */
export const velden: { readonly [R in Exclude<Postroute, 'POST /signalen'>]: Vorm<RequestOf<R>> } = {
  'POST /signalen/bundels': { formulieren: [inzending] },
  'POST /signalen/zoekopdrachten': {
    zoek: w,
    woorden: [w],
    status: w,
    soort: w,
    thema: w,
    wie: w,
    velden: [w],
    volgorde: w,
    plek: w,
    sinds: w,
    hoeveel: w,
  },
  'POST /signalen/{id}/inzagen': null,
  'POST /signalen/{id}/koppelingen': { verbetering: w, versie: w },
  'POST /signalen/{id}/toestemmingen': { toestemmingen: [w], versie: w },
  'POST /signalen/{id}/melder': { naam: w, email: w, telefoon: w, vanAnder: w, versie: w },
  'POST /contactmomenten/{id}/intrekkingen': { versie: w, reden: w },
  'POST /importen/signalen': {
    rijen: [{ ontvangenOp: w, soort: w, kanaal: w, tekst: w, thema: w, keer: w }],
  },
  'POST /verbeteringen/{id}/uitnodigingen': { melders: w, kanaal: w, meelezers: [w], aantal: w, versie: w },
  'POST /verbeteringen/{id}/meelezingen': {
    ...oordeel,
    kanaal: w,
    signaal: w,
    meelezer: w,
    sleutel: w,
    versie: w,
  },
  'POST /meelezingen/{id}/antwoorden': { antwoord: w, versie: w },
  'POST /meelezingen/{id}/ongeldigverklaringen': { versie: w, reden: w },
  'POST /meelezen': { uitnodiging: w, ...oordeel },
  'POST /verbeteringen/{id}/terugkoppelingen': stap,
  'POST /terugkoppelingen/{id}/uitkomsten': { status: w, kanaal: w, toelichting: w, versie: w },
  'POST /terugkoppelingen/{id}/terugnemingen': { versie: w, reden: w },
  'POST /berichten/claims': { aantal: w, houdt: [w] },
  'POST /berichten/{id}/overgaven': { poging: w },
  'POST /berichten/{id}/uitkomsten': { poging: w, uitkomst: w, fout: w },
  'POST /berichten/{id}/herkansingen': stap,
  'POST /berichten/{id}/terugnemingen': stapMetReden,
  'POST /signalen/{id}/codemails': { volgcode: w },
  'POST /verbeteringen/{id}/besluiten': {
    tekst: w,
    reden: w,
    dilemma: w,
    acties: [{ tekst: w, eigenaar: w, deadline: w }],
    vervangt: w,
    versie: w,
  },
  'POST /overleggen/{id}/openingen': stap,
  'POST /overleggen/{id}/beurten': { agendapunt: w, versie: w },
  'POST /overleggen/{id}/aanwezigheid': null,
  'POST /overleggen/{id}/sluitingen': stap,
  'POST /overleggen/{id}/correcties': { tekst: w, sleutel: w },
  'POST /agendapunten/{id}/notities': { tekst: w, sleutel: w },
  'POST /notities/{id}/wijzigingen': { tekst: w, versie: w },
  'POST /agendapunten/{id}/stemmingen': { keuzen: [w], versie: w },
  'POST /agendapunten/{id}/stemmen': { stippen: [w] },
  'POST /agendapunten/{id}/stemuitslagen': stap,
  'POST /agendapunten/{id}/besluiten': {
    tekst: w,
    reden: w,
    dilemma: w,
    waaraan: w,
    terugkijkOp: w,
    acties: [{ tekst: w, eigenaar: w, deadline: w }],
    versie: w,
  },
  'POST /agendapunten/{id}/acties': { tekst: w, eigenaar: w, deadline: w, sleutel: w },
  'POST /agendapunten/{id}/uitkomsten': { uitkomst: w, reden: w, versie: w },
  'POST /verbeteringen/{id}/besluitintrekkingen': { besluit: w, reden: w, versie: w },
  'POST /clusters/{id}/namen': { ...stap, naam: w },
  'POST /clusters/{id}/samenvoegingen': { ...stap, met: w },
  'POST /clusters/{id}/splitsingen': { ...stap, signalen: [w], naam: w },
  'POST /clusters/{id}/verbeteringen': { ...stap, verbetering: w },
  'POST /kalendersleutels': null,
  'POST /kalendersleutels/intrekkingen': null,
  'POST /overlegreeksen': reeks,
  'POST /overlegreeksen/{id}/wijzigingen': { ...reeks, versie: w },
  'POST /overlegreeksen/{id}/beeindigingen': stapMetReden,
  'POST /overlegreeksen/{id}/overleggen': null,
  'POST /overleggen/{id}/uitnodigingen': stap,
  'POST /overleggen/{id}/verzettingen': { ...plan, datum: w, versie: w },
  'POST /overleggen/{id}/afzeggingen': stapMetReden,
  'POST /overleggen/{id}/herstellingen': stap,
  'POST /formuliertellingen': { dagen: [{ dag: w, geopend: w, verstuurd: w, fouten: 'vrij' }] },
  'POST /verbeteringen/{id}/indieningen': stap,
  'POST /verbeteringen/{id}/terugzendingen': stapMetReden,
  'POST /verbeteringen/{id}/goedkeuringen': stap,
  'POST /verbeteringen/{id}/publicaties': stap,
  'POST /verbeteringen/{id}/intrekkingen': intrekking,
  'POST /verbeteringen/{id}/voorbeelden': { ...tekst, toestemmingCitaat: w, citaatVan: w },
  'POST /importen/verbeteringen': {
    rijen: [{ ...tekst, toestemmingCitaat: w }],
    publiceer: w,
    goedgekeurdDoor: w,
    ingevoerdDoor: w,
  },
  'POST /verbeteringen/{id}/medewerkers-verteld': stap,
  'POST /verbeteringen/{id}/medewerkers-terugnemingen': stapMetReden,
  'POST /verbeteringen/{id}/sluitingen': { versie: w, afwijking: { reden: w } },
  'POST /verbeteringen/{id}/heropeningen': { versie: w, aanleiding: w, reden: w },
  'POST /volgen': {
    volgcode: w,
    aanvulling: w,
    intrekken: [w],
    toestaan: [w],
    mail: w,
    gegevens: w,
    blad: w,
  },
  'POST /overleggen/{id}/agendapunten': {
    sleutel: w,
    titel: w,
    minuten: w,
    verbetering: w,
    signalen: [w],
  },
  'POST /overleggen/{id}/verversingen': null,
  'POST /overleggen/{id}/volgordes': { agendapunt: w, plaats: w, versie: w },
  'POST /agendapunten/{id}/wijzigingen': { titel: w, minuten: w, vast: w, weg: w, versie: w },
  'POST /vroegsignalen/{id}/beslissingen': { besluit: w, reden: w, versie: w },
  'POST /reeksbreuken': { soort: w, thema: w, van: w, tot: w, tekst: w },
  'POST /reeksbreuken/{id}/intrekkingen': stapMetReden,
  'POST /signalen/{id}/wissingen': { tekst: w, afwijzen: w, reden: w, versie: w },
  'POST /meelezers/{id}/wissingen': stap,
};

const organisatie: Vorm<Organisatie> = {
  naam: w,
  sitenaam: w,
  inwoner: w,
  inwoners: w,
  accent: w,
  accentDonker: w,
  contact: { website: w, telefoon: w, email: w, adres: w, beveiliging: w },
  eigenGegevens: [w],
  cijfers: { mensen: w, doorgevoerd: w, gepland: w, kanNiet: w },
};
const werkwijze: Vorm<Werkwijze> = {
  minimumOordelen: w,
  minimumAntwoorden: w,
  effectweken: w,
  bewaarmaanden: w,
  ernsturen: w,
  vroegdagen: w,
  ernstwoorden: [w],
  leiding: w,
  wijken: [w],
  normen: [{ belofte: w, maat: w, doel: w }],
};

/** The fields of records that hold fields themselves, for what staff send to PocketBase's own routes. */
export const groepen: { readonly [veld: string]: Vormbeschrijving } = {
  'instellingen.organisatie': organisatie,
  'instellingen.werkwijze': werkwijze,
};
