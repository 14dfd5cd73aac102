import { toestemmingen } from '#core/signaal/enumeraties.ts';
import { checkToestaan, meesteToestaanPerDag } from '#core/signaal/aanvulling.ts';
import { checkContact } from '#core/signaal/melder.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { wissingsverzoek } from '#core/privacy/wissen.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { eraseMelder } from './erase-melder.ts';
import { nu } from '../basis/nu.ts';
import { saveMelder } from '../signaal/save-melder.ts';
import { withdrawToelichting } from './withdraw-citaat.ts';

/** What a melder changes with their own code: names of consents, `oordeel`, `gegevens` and `tekst`; anything else means nothing. */
export interface Wens {
  /** `gegevens` erases who they are; `oordeel` takes back that their verdict may be used; `tekst` asks staff to erase the words, which a law may tell us to keep. */
  intrekken: readonly string[];
  toestaan: readonly string[];
}

/** Does what the melder wants; refuses only what we could not do without a way to reach them. */
export function changeEigen(
  tx: core.App,
  melder: core.Record,
  signaal: core.Record,
  { intrekken, toestaan }: Wens,
): Probleem | null {
  if (intrekken.includes('gegevens')) eraseMelder(tx, melder, 'verzoek', 'melder');
  else {
    const geweigerd = changeToestemmingen(tx, melder, signaal, { intrekken, toestaan });
    if (geweigerd) return geweigerd;
  }
  if (intrekken.includes('oordeel')) withdrawOordelen(tx, signaal.id);
  if (intrekken.includes('tekst')) askWissing(tx, signaal.id);
  return null;
}

function changeToestemmingen(
  tx: core.App,
  melder: core.Record,
  signaal: core.Record,
  { intrekken, toestaan }: Wens,
): Probleem | null {
  const had = melder.getStringSlice('toestemmingen');
  const heeft = toestemmingen.filter(
    (soort) => (had.includes(soort) || toestaan.includes(soort)) && !intrekken.includes(soort),
  );
  const weg = had.filter((soort) => !(heeft as string[]).includes(soort));
  const erbij = heeft.filter((soort) => !had.includes(soort));
  if (weg.length + erbij.length === 0) return null;
  const [email, telefoon] = [melder.getString('email'), melder.getString('telefoon')];
  const issues =
    erbij.length === 0
      ? []
      : [
          ...checkContact({ naam: '', email, telefoon, toestemmingen: heeft }),
          ...checkToestaan(countToegestaan(tx, signaal.id)),
        ];
  if (issues.length > 0) return buildProbleem(400, issues);
  melder.set('toestemmingen', heeft);
  saveMelder(tx, melder);
  const audit = (wat: string, soorten: readonly string[]): void => {
    if (soorten.length > 0) writeAudit(tx, { wie: 'melder', wat, record: signaal, naar: soorten.join(', ') });
  };
  audit('ingetrokken', weg);
  audit('toegestaan', erbij);
  return null;
}

/** How often this was allowed in the last 24 hours: each time is a line in the log, and a write to the disk. */
function countToegestaan(tx: core.App, id: string): number {
  const vanaf = new Date(Date.parse(nu()) - 86_400_000).toISOString().replace('T', ' ');
  const filter = "bron = {:id} && wie = 'melder' && wat = 'toegestaan' && created >= {:vanaf}";
  return tx.findRecordsByFilter('auditlog', filter, '', meesteToestaanPerDag, 0, { id, vanaf }).length;
}

/** R3: what they wrote with a verdict may not be used any more. */
function withdrawOordelen(tx: core.App, id: string): void {
  const filter = 'signaal = {:id} && citaat = true';
  for (const lezing of tx.findRecordsByFilter('meelezingen', filter, '', 0, 0, { id })) {
    withdrawToelichting(tx, lezing!);
    lezing!.set('citaat', false);
    lezing!.set('versie', lezing!.getInt('versie') + 1);
    tx.save(lezing!);
    writeAudit(tx, { wie: 'melder', wat: 'ingetrokken', record: lezing!, naar: 'citaat' });
  }
}

/** Stands in the signal for whoever handles it; asked again it is still one request. */
function askWissing(tx: core.App, id: string): void {
  const signaal = tx.findRecordById('signalen', id);
  if (signaal.getString('wissingGevraagdOp') !== '') return;
  const op = nu();
  signaal.set('wissingGevraagdOp', toNederlandseDag(op));
  tx.save(signaal);
  tx.save(
    new Record(tx.findCachedCollectionByNameOrId('contactmomenten'), {
      signaal: id,
      soort: 'aanvulling',
      voor: 'melder',
      kanaal: 'website',
      tekst: wissingsverzoek,
      op,
    }),
  );
  writeAudit(tx, { wie: 'melder', wat: 'wissing-gevraagd', record: signaal });
}
