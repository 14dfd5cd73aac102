import type { Zoekbaar } from '#site/zoeken/verzamel-woorden.ts';

function buildEntry(
  slug: string,
  titel: string,
  vraag: string,
  verbetering: string,
  trefwoorden: string[],
  meer: Partial<Zoekbaar> = {},
): Zoekbaar {
  const leeg = {
    uitleg: '',
    kenmerk: '',
    uitkomst: 'doorgevoerd',
    ingangsmaand: '2026-03',
    themas: [],
  } as const;
  return { ...leeg, themas: [], slug, titel, vraag, verbetering, trefwoorden, ...meer };
}

/** Entries as an organisation publishes them, to search in. */
export const zoekEntries: Zoekbaar[] = [
  buildEntry(
    'prestatiebeurs',
    'Zien hoeveel van uw schuld prestatiebeurs is',
    'In het overzicht zie ik alleen een totaalbedrag. Ik weet niet wat misschien een gift wordt.',
    'In Mijn Studie staat sinds juni op het eerste scherm welk deel van de studieschuld prestatiebeurs is.',
    ['studieschuld', 'prestatiebeurs'],
  ),
  buildEntry(
    'bachelor',
    'Bericht na het halen van een bachelor',
    'Ik haalde mijn bachelor aan de universiteit en mijn schuld bleef gelijk. Klopt dat?',
    'Wie een bachelor haalt, krijgt vanzelf bericht. Daarin staat wanneer de prestatiebeurs een gift wordt.',
    ['bachelor', 'prestatiebeurs', 'master'],
  ),
  buildEntry(
    'volgnummer',
    'Geen volgnummer meer nodig aan de balie',
    'Ik moest eerst een nummertje trekken en wist niet of ik goed stond.',
    'Aan de balie werken wij zonder volgnummers. Een gastvrouw helpt u verder.',
    ['balie', 'volgnummer'],
  ),
  buildEntry(
    'binnenlopen',
    'Binnenlopen zonder afspraak',
    'Ik wil gewoon even langskomen met een vraag.',
    'U kunt op werkdagen van 9 tot 17 uur binnenlopen zonder afspraak.',
    ['inloop', 'afspraak', 'openingstijden'],
  ),
  buildEntry(
    'ouders',
    'Geen verklaring van ouders meer nodig',
    'Mijn ouders werken nergens aan mee. Waarom moet ik dan een verklaring vragen?',
    'Studenten met ouders die niet meewerken, hoeven geen verklaring meer te sturen.',
    ['ouders', 'aanvullende beurs'],
  ),
  buildEntry(
    'paspoort',
    'Uw paspoort komt naar u toe',
    'Waarom moet ik twee keer langskomen? Het duurde een week en ik moest vrij nemen.',
    'Sinds maart bezorgt een koerier uw paspoort of id-kaart thuis, ook in de avond.',
    ['paspoort', 'bezorgen', 'reisdocument'],
  ),
  buildEntry(
    'parkeren',
    'Een parkeervergunning in drie dagen',
    'Ik wachtte zes weken op mijn vergunning en betaalde al die tijd aan de automaat.',
    'Bewoners krijgen binnen drie dagen antwoord.',
    ['parkeren', 'vergunning'],
  ),
  buildEntry(
    'kwijtschelding',
    'De brief over kwijtschelding past op één bladzijde',
    'Ik kreeg elf kantjes. Bij bladzijde drie gaf ik het op.',
    'De brief is herschreven met mensen die hem zelf kregen.',
    ['kwijtschelding', 'brief'],
  ),
  buildEntry(
    'restafval',
    'Restafval: waarom elke week niet kan',
    'In de zomer stinkt onze afvalcontainer na tien dagen.',
    '',
    ['restafval', 'afvalcontainer'],
    { uitkomst: 'kan-niet', uitleg: 'Vaker ophalen kost een half miljoen per jaar.', ingangsmaand: '' },
  ),
  buildEntry(
    'luiers',
    'Een gratis container voor luiers',
    'Met een tweeling is onze grijze bak na een week vol.',
    'In elke wijk staat een bak voor luiers.',
    ['luiers', 'container'],
  ),
  buildEntry(
    'straatlamp',
    'Kapotte lampen in de straat binnen twee dagen gemaakt',
    'Het fietspad langs de school was drie weken donker.',
    'Wij controleren de verlichting nu elke nacht op afstand.',
    ['straatverlichting', 'lantaarnpaal'],
  ),
  buildEntry(
    'bellen',
    'Bellen: van twaalf naar vier minuten wachten',
    'Ik hing twintig minuten in de wacht en toen viel de lijn weg.',
    'Er zitten meer mensen aan de telefoon op maandag.',
    ['telefoon', 'wachttijd'],
  ),
  buildEntry(
    'bouwen',
    'Volg zelf hoever uw bouwvergunning is',
    'Niemand kon mij zeggen wanneer ik mocht beginnen.',
    'In uw account ziet u elke stap.',
    ['bouwvergunning', 'omgevingsvergunning'],
  ),
  buildEntry(
    'huizen',
    'Twee huizen verwarmd met één pomp',
    'Onze woning is oud en de subsidie gold alleen voor nieuwe woningen.',
    'De regeling geldt nu voor alle huizen in de wijk.',
    ['subsidie', 'isolatie'],
  ),
  buildEntry(
    'ideeen',
    'Ideeën voor het plein telden mee',
    'Wij vulden een enquête in en hoorden niets meer.',
    'Van de 40 ideeën staan er 12 in het ontwerp. Bij elk idee staat waarom.',
    ['café', 'plein', 'inspraak'],
    { uitkomst: 'gepland', ingangsmaand: '2026-09' },
  ),
  buildEntry(
    'nabestaanden',
    'Geen post meer aan wie is overleden',
    'Vier maanden na de begrafenis viel er een brief voor mijn man op de mat.',
    'Na een overlijden stopt alle post binnen een dag.',
    ['overlijden', 'nabestaanden'],
  ),
  buildEntry(
    'kinderopvang',
    'Eén formulier voor elk kind',
    'Voor mijn drie kinderen vulde ik drie keer hetzelfde in.',
    'Het formulier onthoudt wat u al schreef.',
    ['formulier', 'gezin'],
  ),
];

/** As editors keep them in content/synoniemen.yaml. */
export const zoekSynoniemen: string[][] = [
  ['balie', 'loket', 'publieksbalie'],
  ['container', 'kliko', 'rolcontainer'],
  ['inloop', 'spreekuur', 'zomaar aankloppen'],
  ['telefoon', 'bellen', 'opbellen'],
  ['zeppelin', 'luchtschip'],
];
