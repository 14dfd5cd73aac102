import { isLeeg } from '#core/basis/onzichtbaar.ts';
import { isKleur, measureContrast } from '#core/basis/kleur.ts';
import { onlyErrors, type Issue } from '#core/basis/issue.ts';
import { checkPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';

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

/** The grounds on which the organisation's colours have to be readable. */
export const gronden = { accent: '#ffffff', accentDonker: '#10191d' } as const;

/** Smallest contrast of text on its ground (WCAG 2.2, success criterion 1.4.3). */
export const minimaalContrast = 4.5;

/** R1: the words that every page shows; the contact details are the organisation's own. */
function checkWoorden({ naam, sitenaam, inwoner, inwoners, cijfers, eigenGegevens }: Organisatie): Issue[] {
  return onlyErrors(checkPersoonsgegevens({ naam, sitenaam, inwoner, inwoners, ...cijfers }, eigenGegevens));
}

/** One mail address and nothing beside it: it is the sender of every mail, and stands in a link. */
const mailadres = /^[^\s@"'<>()[\]\\,;:]{1,64}@[^\s@"'<>()[\]\\,;:]+\.[^\s@"'<>()[\]\\,;:.]{2,}$/;
/** Most phone numbers and addresses of its own. */
const meesteEigenGegevens = 50;

function checkAdressen({ contact, eigenGegevens }: Organisatie): Issue[] {
  const issues: Issue[] = [];
  const isMail = (adres: string): boolean => adres.length <= 254 && mailadres.test(adres);
  if (contact.email !== '' && !isMail(contact.email))
    issues.push({ path: 'contact.email', code: 'geen-mailadres' });
  const melden = contact.beveiliging.replace(/^mailto:/, '');
  if (melden !== '' && !isMail(melden) && !/^https:\/\/[^\s"'<>]+$/.test(melden)) {
    issues.push({ path: 'contact.beveiliging', code: 'geen-meldadres' });
  }
  if (contact.telefoon !== '' && !/^[+\d][\d\s().-]{1,30}$/.test(contact.telefoon)) {
    issues.push({ path: 'contact.telefoon', code: 'geen-nummer' });
  }
  if (eigenGegevens.length > meesteEigenGegevens) {
    const params = { aantal: eigenGegevens.length, max: meesteEigenGegevens };
    issues.push({ path: 'eigenGegevens', code: 'te-veel', params });
  }
  return issues;
}

/** What is wrong with the settings: empty names, colours that are none or cannot be read, a website that is none, personal data. */
export function checkOrganisatie(o: Organisatie): Issue[] {
  const issues: Issue[] = [];
  for (const veld of ['naam', 'sitenaam', 'inwoner', 'inwoners'] as const) {
    if (isLeeg(o[veld])) issues.push({ path: veld, code: 'verplicht' });
  }
  const { website } = o.contact;
  if (website !== '' && !/^https?:\/\/[^\s"'<>]+$/.test(website)) {
    issues.push({ path: 'contact.website', code: 'geen-webadres', params: { waarde: website } });
  }
  issues.push(...checkAdressen(o));
  for (const veld of ['accent', 'accentDonker'] as const) {
    const waarde = o[veld];
    if (!isKleur(waarde)) {
      issues.push({ path: veld, code: 'geen-kleur', params: { waarde } });
      continue;
    }
    const contrast = measureContrast(waarde, gronden[veld]);
    if (contrast < minimaalContrast) {
      const getoond = (Math.floor(contrast * 10) / 10).toFixed(1).replace('.', ',');
      issues.push({ path: veld, code: 'contrast-te-laag', params: { waarde, contrast: getoond } });
    }
  }
  return [...issues, ...checkWoorden(o)];
}
