import { readContactregel } from '#core/signaal/contactregel.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkContact, type Melder } from '#core/signaal/melder.ts';
import { checkSignaal } from '#core/signaal/signaal.ts';
import { listToestemmingen } from '#core/signaal/toestemming.ts';
import type { Registratie } from '#records/contract/signaal.ts';

/** What somebody types while a melder is on the phone. */
export interface Vastlegging {
  /** Key of this one registration; a new one for the next. */
  formulier: string;
  soort: string;
  kanaal: string;
  tekst: string;
  /** Name, mail address and phone number in one line. */
  contact: string;
  /** Slug, or ''. */
  thema: string;
  terugkoppeling: boolean;
  citeren: boolean;
  meelezen: boolean;
  /** What it turned out to be the same as; null while nothing was chosen. */
  koppeling: Koppelkeuze | null;
}

export interface Koppelkeuze {
  verbetering: string;
  herhalingVan: string;
  /** Kenmerk and the first words, for the screen. */
  naam: string;
}

const sleutelbytes = 24;

/** A form's key from the browser's random numbers. */
export function createFormuliersleutel(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(sleutelbytes));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function emptyVastlegging(formulier: string): Vastlegging {
  return {
    formulier,
    soort: '',
    kanaal: 'telefoon',
    tekst: '',
    contact: '',
    thema: '',
    terugkoppeling: false,
    citeren: false,
    meelezen: false,
    koppeling: null,
  };
}

/** True when nothing was typed or chosen that would be missed. */
export function isLeeg(vastlegging: Vastlegging): boolean {
  return [vastlegging.soort, vastlegging.tekst, vastlegging.contact].every((tekst) => tekst.trim() === '');
}

function readMelder(vastlegging: Vastlegging): Melder {
  const { citeren: citaat, meelezen, terugkoppeling } = vastlegging;
  const toestemmingen = listToestemmingen({ citaat, meelezen, terugkoppeling });
  return { ...readContactregel(vastlegging.contact), toestemmingen };
}

/** What is sent to the server. */
export function toRegistratie(vastlegging: Vastlegging): Registratie {
  const { formulier, soort, kanaal, tekst, thema, koppeling } = vastlegging;
  return {
    formulier,
    soort,
    kanaal,
    tekst: tekst.trim(),
    thema,
    melder: readMelder(vastlegging),
    verbetering: koppeling?.verbetering ?? '',
    herhalingVan: koppeling?.herhalingVan ?? '',
  };
}

/** Everything that is wrong, with the same rules as the server; all of the melder's problems are about the one contact line. */
export function checkVastlegging(
  vastlegging: Vastlegging,
  themas: readonly string[],
  vandaag: string,
): Issue[] {
  const { soort, kanaal, tekst, thema } = vastlegging;
  const rest = { herkomst: 'reactief', samenvatting: '', emotie: '', wijk: '', ernst: '', awb: false };
  const signaal = { soort, kanaal, tekst, thema, ontvangenOp: vandaag, ...rest };
  const contact = checkContact(readMelder(vastlegging));
  return [
    ...checkSignaal(signaal, { themas, wijken: [], vandaag }),
    ...contact.map((issue) => ({ ...issue, path: 'contact' })),
  ];
}
