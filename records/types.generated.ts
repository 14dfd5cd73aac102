// Made by records/generate-types.ts from pb_migrations/; `npm run types` makes it anew.

/** Every collection with the fields that its records answer with. */
export interface Collections {
  auditlog: {
    id: string;
    wie: string;
    wat: string;
    soort: string;
    bron: string;
    van: string;
    naar: string;
    created: string;
  };
  contactmomenten: {
    id: string;
    signaal: string;
    soort: 'aandacht' | 'antwoord' | 'actie' | 'aanvulling';
    kanaal: string;
    tekst: string;
    door: string;
    op: string;
  };
  diensten: {
    id: string;
    email: string;
    emailVisibility: boolean;
    verified: boolean;
  };
  faseovergangen: {
    id: string;
    verbetering: string;
    van: string;
    naar: string;
    door: string;
    op: string;
    reden: string;
  };
  instellingen: {
    id: string;
    organisatie: unknown;
    versie: number;
    updated: string;
  };
  medewerkers: {
    id: string;
    naam: string;
    rollen: ('medewerker' | 'behandelaar' | 'ambassadeur' | 'voorzitter' | 'redacteur' | 'beheerder')[];
    actief: boolean;
    versie: number;
    created: string;
    updated: string;
    email: string;
    emailVisibility: boolean;
    verified: boolean;
  };
  melders: {
    id: string;
    signaal: string;
    naam: string;
    email: string;
    telefoon: string;
    toestemmingen: ('citaat-publiek' | 'citaat-intranet' | 'citaat-rapport' | 'meelezen' | 'terugkoppeling')[];
    bewaarTot: string;
    versie: number;
    created: string;
  };
  publicaties: {
    id: string;
    soort: 'verbetering';
    bron: string;
    versie: number;
    inhoud: unknown;
    goedgekeurdDoor: string;
    gepubliceerdOp: string;
    ingetrokkenOp: string;
    reden: string;
    updated: string;
  };
  releases: {
    id: string;
    status: 'bezig' | 'live' | 'mislukt';
    gestart: string;
    klaar: string;
    voortgang: number;
    melding: string;
    tot: string;
    created: string;
  };
  signalen: {
    id: string;
    kenmerk: string;
    soort: string;
    herkomst: string;
    kanaal: string;
    ontvangenOp: string;
    tekst: string;
    samenvatting: string;
    emotie: string;
    thema: string;
    wijk: string;
    status: string;
    behandelaar: string;
    regiehouder: string;
    ernst: string;
    awb: boolean;
    contactVoor: string;
    antwoord: string;
    verbetering: string;
    versie: number;
    created: string;
    updated: string;
    herhalingVan: string;
    contactOp: string;
    beantwoordOp: string;
  };
  tellers: {
    id: string;
    reeks: string;
    stand: number;
  };
  themas: {
    id: string;
    slug: string;
    naam: string;
    omschrijving: string;
    volgorde: number;
    versie: number;
    created: string;
    updated: string;
  };
  verbeteringen: {
    id: string;
    kenmerk: string;
    slug: string;
    titel: string;
    vraag: string;
    vraagSoort: string;
    toestemmingCitaat: boolean;
    verbetering: string;
    uitkomst: string;
    reden: string;
    uitleg: string;
    ingangsmaand: string;
    themas: string[];
    levensgebeurtenis: string;
    trefwoorden: unknown;
    aantalSignalen: number;
    eigenaar: string;
    fase: string;
    publicatiestatus: string;
    laatstBewerktDoor: string;
    goedgekeurdDoor: string;
    liveVersie: number;
    opmerking: string;
    versie: number;
    created: string;
    updated: string;
  };
  verbeteringversies: {
    id: string;
    verbetering: string;
    versie: number;
    tekst: unknown;
    door: string;
    created: string;
    updated: string;
  };
}
