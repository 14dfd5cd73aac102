import { formuliersoorten, type Toestemming } from '#core/signaal/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { cleanEmail, cleanTelefoon } from '#core/persoonsgegevens/contact.ts';
import { checkContact, type Melder } from '#core/signaal/melder.ts';
import { listToestemmingen } from '#core/signaal/toestemming.ts';
import { checkKeuze, checkTekst } from '#core/basis/check.ts';
import { maximaleSignaallengte, type Signaal } from '#core/signaal/signaal.ts';

/** What a citizen sends from /laat-het-weten/; a box that was not ticked is ''. */
export interface Signaalformulier {
  soort: string;
  bericht: string;
  thema: string;
  naam: string;
  email: string;
  telefoon: string;
  terugkoppeling: string;
  citaat: string;
  meelezen: string;
}

function isAangekruist(waarde: string): boolean {
  return waarde === 'ja';
}

/** The melder of a form, with blanks around what they typed removed. */
export function readMelder(f: Signaalformulier): Melder & { toestemmingen: Toestemming[] } {
  return {
    naam: f.naam.trim(),
    email: cleanEmail(f.email),
    telefoon: cleanTelefoon(f.telefoon),
    toestemmingen: listToestemmingen({
      citaat: isAangekruist(f.citaat),
      meelezen: isAangekruist(f.meelezen),
      terugkoppeling: isAangekruist(f.terugkoppeling),
    }),
  };
}

/** The signal of a form that was received on `ontvangenOp` (YYYY-MM-DD). */
export function readSignaal(f: Signaalformulier, ontvangenOp: string): Signaal {
  return {
    soort: f.soort,
    herkomst: 'reactief',
    kanaal: 'website',
    ontvangenOp,
    tekst: f.bericht.trim(),
    samenvatting: '',
    emotie: '',
    thema: f.thema,
    wijk: '',
    ernst: '',
    awb: false,
  };
}

/** Everything that is wrong with a form, by the names of its fields. `themas` are the slugs to choose from. */
export function checkFormulier(f: Signaalformulier, themas: readonly string[]): Issue[] {
  return [
    ...checkKeuze('soort', f.soort, formuliersoorten, true),
    ...checkTekst('bericht', f.bericht, maximaleSignaallengte.tekst, true),
    ...checkKeuze('thema', f.thema, themas, false),
    ...checkContact(readMelder(f)),
  ];
}
