import { compareInzending, listAanvullingen, type Inzending } from '#core/signaal/herzending.ts';
import type { Melder } from '#core/signaal/melder.ts';
import { findMelder } from '../basis/find-melder.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { addAanvulling } from './add-aanvulling.ts';
import type { Eerder } from './find-formulier.ts';
import type { Registratie } from './registratie.ts';
import { saveMelder } from './save-melder.ts';
import { readHeel } from '../basis/verborgen.ts';

/** What was looked at before the transaction, when it is about these words. */
function pickVerborgen({ verborgen = {} }: Registratie, tekst: string): { [veld: string]: string } {
  return verborgen['tekstHeel'] === tekst ? verborgen : {};
}

/** How often one form can come with other words. */
const meesteInhouden = 20;
const contactvelden = ['naam', 'email', 'telefoon'] as const;
/** What staff decide of a signal; a melder says of themselves only what kind it is and its theme. */
const stafvelden = [
  ...['soort', 'herkomst', 'kanaal', 'ontvangenOp', 'samenvatting', 'emotie'],
  ...['thema', 'wijk', 'ernst', 'awb', 'verbetering', 'herhalingVan'],
];

/**
 * What becomes of a form that comes again under the key of this signal: it is on disk when this says so (as before, or as an addition of the
 * same melder), it is somebody else's, or it is refused because too much came.
 */
export function resendSignaal(
  tx: core.App,
  eerder: Eerder,
  registratie: Registratie,
  inhoudhash: string,
): 'bewaard' | 'ander' | Probleem {
  const gezien = eerder.inhoudhashes.split(' ').filter((hash) => hash !== '');
  if (gezien.includes(inhoudhash)) return 'bewaard';
  const signaal = tx.findRecordById('signalen', eerder.id);
  const melder = findMelder(tx, eerder.id)!;
  const had = readEerder(tx, signaal, melder, registratie.wie);
  const nu = readNu(registratie);
  const wat = compareInzending(had, nu);
  if (wat === 'ander') return 'ander';
  if (gezien.length >= meesteInhouden) {
    return buildProbleem(400, [{ path: 'formulier', code: 'formulier-verlopen' }]);
  }
  if (wat === 'aanvulling') {
    const thema = findThema(tx, 'slug = {:thema}', registratie.signaal.thema)?.getString('naam') ?? '';
    const door = registratie.wie === 'portaal' ? '' : registratie.wie;
    const issues = listAanvullingen(had, nu, thema).flatMap((tekst) =>
      addAanvulling(tx, signaal, tekst, pickVerborgen(registratie, tekst), door),
    );
    if (issues.length > 0)
      return buildProbleem(
        400,
        issues.map((issue) => ({ ...issue, path: '' })),
      );
    takeOver(tx, signaal, melder, registratie.melder, door || 'melder');
  }
  // Read again: what followed from the melder may have saved the signal.
  const vers = tx.findRecordById('signalen', eerder.id);
  vers.set('inhoudhashes', [...gezien, inhoudhash].join(' '));
  tx.save(vers);
  return 'bewaard';
}

function findThema(tx: core.App, filter: string, thema: string): core.Record | undefined {
  return tx.findRecordsByFilter('themas', filter, '', 1, 0, { thema })[0];
}

function readEerder(tx: core.App, signaal: core.Record, melder: core.Record, wie: string): Inzending {
  const filter = "signaal = {:id} && soort = 'aanvulling'";
  const erbij = tx.findRecordsByFilter('contactmomenten', filter, 'op', 0, 0, { id: signaal.id });
  const thema = findThema(tx, 'id = {:thema}', signaal.getString('thema'))?.getString('slug') ?? '';
  const velden: Record<string, string> = { ...pick(signaal, stafvelden), thema };
  return {
    teksten: [readHeel(signaal), ...erbij.map((moment) => readHeel(moment!))],
    melder: { ...readContact(melder), toestemmingen: melder.getStringSlice('toestemmingen') },
    ...splitVelden(velden, wie),
  };
}

function readNu({ signaal, melder, koppeling, wie }: Registratie): Inzending {
  const { tekst, awb, ...velden } = signaal;
  const { verbetering = '', herhalingVan = '' } = koppeling ?? {};
  const alle = { ...velden, awb: String(awb), verbetering, herhalingVan };
  return { teksten: [tekst], melder, ...splitVelden(alle, wie) };
}

/** Of a citizen only what they can choose counts, and they may choose again. */
function splitVelden(
  { ...velden }: Record<string, string>,
  wie: string,
): Pick<Inzending, 'kenmerken' | 'vast'> {
  const { soort = '', thema = '' } = velden;
  return wie === 'portaal' ? { kenmerken: { soort, thema }, vast: {} } : { kenmerken: {}, vast: velden };
}

/** What was sent last counts: what they allow, and how they can be reached; what was left empty takes nothing away. */
function takeOver(tx: core.App, signaal: core.Record, melder: core.Record, nieuw: Melder, wie: string): void {
  const had = melder.getStringSlice('toestemmingen');
  for (const veld of contactvelden) if (nieuw[veld] !== '') melder.set(veld, nieuw[veld]);
  melder.set('toestemmingen', nieuw.toestemmingen);
  saveMelder(tx, melder);
  const audit = (wat: string, naar: readonly string[]): void => {
    if (naar.length > 0) writeAudit(tx, { wie, wat, record: signaal, naar: naar.join(', ') });
  };
  audit(
    'ingetrokken',
    had.filter((soort) => !nieuw.toestemmingen.includes(soort)),
  );
  audit(
    'toegestaan',
    nieuw.toestemmingen.filter((soort) => !had.includes(soort)),
  );
}

function readContact(record: core.Record): Record<(typeof contactvelden)[number], string> {
  return pick(record, contactvelden);
}

function pick<V extends string>(record: core.Record, velden: readonly V[]): Record<V, string> {
  return Object.fromEntries(velden.map((veld) => [veld, String(record.get(veld))])) as Record<V, string>;
}
