import type { Issue } from '#core/basis/issue.ts';
import { findAdres } from '#core/persoonsgegevens/adres.ts';
import { readAdreswoorden } from '#core/persoonsgegevens/adreswoorden.ts';
import { findBsn, findGenoemdBsn } from '#core/persoonsgegevens/bsn.ts';
import { readCijfers } from '#core/persoonsgegevens/cijferlezing.ts';
import {
  countWoordcijfers,
  hasCijferwoorden,
  readCijferwoorden,
} from '#core/persoonsgegevens/cijferwoorden.ts';
import { findCode } from '#core/persoonsgegevens/code.ts';
import { findEmail } from '#core/persoonsgegevens/email.ts';
import { findGeboortedatum } from '#core/persoonsgegevens/geboortedatum.ts';
import { findIban } from '#core/persoonsgegevens/iban.ts';
import { findKenteken } from '#core/persoonsgegevens/kenteken.ts';
import { readTekst } from '#core/persoonsgegevens/leestekst.ts';
import { findNaam } from '#core/persoonsgegevens/naam.ts';
import { findTelefoon } from '#core/persoonsgegevens/telefoon.ts';
import type { Detector, Gegevenssoort, Vondst } from '#core/persoonsgegevens/vondst.ts';

export type { Gegevenssoort, Vondst } from '#core/persoonsgegevens/vondst.ts';

interface Zoeker {
  soort: Gegevenssoort;
  ernst: Vondst['ernst'];
  find: Detector;
  /** How else than as it stands it is read: digits as words, as everything that looks like one, or as words beside a postcode. */
  ook?: ('woorden' | 'cijfers' | 'adreswoorden')[];
}

/** What is looked for. Where two finds overlap, the kind that stands first here wins. */
const detectoren: readonly Zoeker[] = [
  { soort: 'iban', ernst: 'fout', find: findIban, ook: ['woorden'] },
  { soort: 'code', ernst: 'fout', find: findCode },
  { soort: 'email', ernst: 'fout', find: findEmail },
  { soort: 'telefoon', ernst: 'fout', find: findTelefoon, ook: ['cijfers'] },
  { soort: 'adres', ernst: 'fout', find: findAdres, ook: ['cijfers', 'adreswoorden'] },
  { soort: 'bsn', ernst: 'fout', find: findBsn, ook: ['woorden'] },
  { soort: 'bsn', ernst: 'fout', find: findGenoemdBsn, ook: ['cijfers'] },
  { soort: 'geboortedatum', ernst: 'waarschuwing', find: findGeboortedatum },
  { soort: 'kenteken', ernst: 'waarschuwing', find: findKenteken },
  { soort: 'naam', ernst: 'waarschuwing', find: findNaam },
];

/** The kinds and keys of what an organisation may say about itself. */
function readEigenSleutels(eigenGegevens: readonly string[]): Set<string> {
  const sleutels = new Set<string>();
  for (const gegeven of eigenGegevens) {
    const lees = readTekst(gegeven);
    for (const { soort, find } of detectoren) {
      for (const { sleutel } of find(lees)) sleutels.add(`${soort} ${sleutel}`);
    }
  }
  return sleutels;
}

function claim(bezet: boolean[], { begin, eind }: { begin: number; eind: number }): boolean {
  for (let i = begin; i < eind; i++) if (bezet[i]) return false;
  for (let i = begin; i < eind; i++) bezet[i] = true;
  return true;
}

/**
 * Personal data in a text (R1), in order and without overlap, in time linear to its length. What equals one of `eigenGegevens`
 * (compared as numbers and addresses, not as notations) is left out. `fout` may not become public, `waarschuwing` deserves a look.
 */
export function findPersoonsgegevens(tekst: string, eigenGegevens: readonly string[] = []): Vondst[] {
  return findVondsten(
    tekst,
    onDemand(() => readEigenSleutels(eigenGegevens)),
  );
}

/** Most texts hold nothing, and then nobody has to know what the organisation may say about itself. */
function onDemand<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A find with what it is compared by. */
type Ruw = Vondst & { sleutel: string };

/** The texts that were read last, of at most so many characters together: an entry is read when it is handed in, approved and published. */
const meesteTekens = 60_000;
const gelezen = new Map<string, readonly Ruw[]>();
let tekens = 0;

function findRuw(tekst: string): readonly Ruw[] {
  const bekend = gelezen.get(tekst);
  if (bekend) return bekend;
  const vondsten = readRuw(tekst);
  if (tekens + tekst.length > meesteTekens) {
    gelezen.clear();
    tekens = 0;
  }
  gelezen.set(tekst, vondsten);
  tekens += tekst.length;
  return vondsten;
}

function readRuw(tekst: string): Ruw[] {
  const lees = readTekst(tekst);
  const cijfers = readCijfers(lees);
  const anders = {
    woorden: hasCijferwoorden(lees.klein) ? readCijferwoorden(lees) : lees,
    cijfers,
    adreswoorden: countWoordcijfers(lees.klein) > 0 ? readAdreswoorden(cijfers) : lees,
  };
  const bezet: boolean[] = [];
  const vondsten: Ruw[] = [];
  for (const { soort, ernst, find, ook = [] } of detectoren) {
    for (const lezing of new Set([lees, ...ook.map((hoe) => anders[hoe])])) {
      for (const { sleutel, ...plek } of find(lezing)) {
        const begin = lezing.begin[plek.begin] ?? 0;
        const eind = lezing.eind[plek.eind - 1] ?? tekst.length;
        if (!claim(bezet, { begin, eind })) continue;
        vondsten.push({ soort, ernst, begin, eind, tekst: tekst.slice(begin, eind), sleutel });
      }
    }
  }
  return vondsten.sort((a, b) => a.begin - b.begin);
}

function findVondsten(tekst: string, readEigen: () => ReadonlySet<string>): Vondst[] {
  return findRuw(tekst)
    .filter(({ soort, sleutel }) => !readEigen().has(`${soort} ${sleutel}`))
    .map(({ soort, ernst, begin, eind, tekst: gevonden }) => ({
      soort,
      ernst,
      begin,
      eind,
      tekst: gevonden,
    }));
}

/** Personal data in the fields that become public: one issue `r1-<soort>` per find, with its place in `params`. */
export function checkPersoonsgegevens(
  velden: Record<string, string>,
  eigenGegevens: readonly string[],
): Issue[] {
  const readEigen = onDemand(() => readEigenSleutels(eigenGegevens));
  return Object.entries(velden).flatMap(([path, tekst]) =>
    findVondsten(tekst, readEigen).map((vondst) => ({
      path,
      code: `r1-${vondst.soort}`,
      params: { begin: vondst.begin, eind: vondst.eind, tekst: vondst.tekst },
      ernst: vondst.ernst,
    })),
  );
}
