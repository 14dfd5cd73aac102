import type { Rol } from '#core/basis/rollen.ts';

/**
 * Something that a restored backup may not undo: somebody erased, a consent or an entry withdrawn, an account that changed. It stands in a log
 * outside the database, without a word of what was erased.
 */
export interface Gebeurd {
  /** Of its line in the audit log. */
  id: string;
  /** ISO 8601 */
  op: string;
  wat: string;
  /** Collection and id that it is about. */
  soort: string;
  bron: string;
  /** What went: a kind of erasing, or consents with commas between them. */
  naar: string;
  /** Why an entry was withdrawn, to colleagues. */
  reden: string;
  /** The same, to everybody; not there in lines from before that was asked. */
  publiekeReden?: string | undefined;
  /** How an account is since then. */
  stand: { actief: boolean; rollen: Rol[] } | null;
}

/** A line of the audit log, as far as it says what happened. */
interface Auditgegevens {
  wat: string;
  soort: string;
  van: string;
  naar: string;
}

/** What is looked for in the audit log. */
export const blijvend = [
  'gewist',
  'ingetrokken',
  'toestemming',
  'wissing-gevraagd',
  'intrekken',
  'kalender-ingetrokken',
  'gewijzigd',
];

/** What a line says that has to stay so: `naar` of its `Gebeurd`; null when nothing of it has to. */
export function readBlijvend({ wat, soort, van, naar }: Auditgegevens): string | null {
  if (!blijvend.includes(wat)) return null;
  if (wat === 'gewijzigd') return soort === 'medewerkers' || soort === 'meelezers' ? '' : null;
  if (wat === 'toestemming') return listWeg(van, naar) || null;
  return naar;
}

/** Which of the words in `van` are no longer in `naar`; both with commas between them. */
function listWeg(van: string, naar: string): string {
  const over = splitLijst(naar);
  return splitLijst(van)
    .filter((soort) => !over.includes(soort))
    .join(', ');
}

/** The words of a list with commas between them. */
export function splitLijst(lijst: string): string[] {
  return lijst.split(', ').filter((deel) => deel !== '');
}
