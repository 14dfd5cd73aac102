/** What an organisation decides about its own portal; kept in `instellingen`, first filled from content/organisatie.yaml. */
export interface Organisatie {
  /** Full name as in running text: 'gemeente Waterrijk'. */
  naam: string;
  /** Name of the portal: 'Waterrijk verbetert'. */
  sitenaam: string;
  /** How the people it works for are called: 'inwoner', 'inwoners'. */
  inwoner: string;
  inwoners: string;
  /** Colours of the theme as #rrggbb, on light and on dark ground; both are checked for contrast. */
  accent: string;
  accentDonker: string;
  contact: {
    website: string;
    telefoon: string;
    email: string;
    adres: string;
    /** Where security researchers report, for /.well-known/security.txt. */
    beveiliging: string;
  };
  /** The organisation's own phone numbers, addresses and mail addresses, which may stand in public texts (R1). */
  eigenGegevens: string[];
  /** What the figures on the home page are called. */
  cijfers: { mensen: string; doorgevoerd: string; gepland: string; kanNiet: string };
}

export interface Thema {
  /** Stays when the name changes. */
  slug: string;
  naam: string;
  /** One sentence: what people tell the organisation about this. */
  omschrijving: string;
  volgorde: number;
}
