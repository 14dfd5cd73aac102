import { hideGegevens, isVerborgen } from '#core/persoonsgegevens/nodig.ts';

/**
 * R1: whoever of the staff reads what a melder wrote, in a list, a dossier or live, reads it without numbers and addresses; those are shown on
 * asking (post-inzage.ts).
 */
export function hideVoorStaf(e: core.RecordEnrichEvent): void {
  const record = e.record!;
  const isStaf = e.requestInfo?.auth?.collection().name === 'medewerkers';
  const isEigen = record.collection().name === 'signalen' || record.getString('soort') === 'aanvulling';
  if (isStaf && isEigen) {
    const tekst = record.getString('tekst');
    const over = hideGegevens(tekst);
    if (over !== tekst) record.set('tekst', over);
  }
  e.next();
}

/** What was only hidden is never saved in the place of what was said. */
export function keepVerborgen(e: core.RecordEvent): void {
  const record = e.record!;
  const was = record.original().getString('tekst');
  const isTerug = isVerborgen(record.getString('tekst')) && hideGegevens(was) === record.getString('tekst');
  if (isTerug) record.set('tekst', was);
  e.next();
}
