/** Everything that is known about one melder, without who of the staff did what. Days are YYYY-MM-DD, '' when it did not happen. */
export interface Gegevens {
  signaal: { [veld: string]: string };
  melder: { naam: string; email: string; telefoon: string; bewaarTot: string; toestemmingen: string[] };
  contactmomenten: { op: string; soort: string; kanaal: string; tekst: string }[];
  oordelen: {
    op: string;
    oordeel: string;
    relatie: string;
    duidelijk: string;
    toelichting: string;
    antwoord: string;
    /** What they wrote may be used. */
    citaat: boolean;
  }[];
  terugkoppelingen: { op: string; status: string; kanaal: string; toelichting: string }[];
  berichten: { op: string; soort: string; status: string; onderwerp: string; tekst: string }[];
  /** Kenmerken of other signals with the same mail address or phone number; only staff may lay that link. */
  ook: string[];
}
