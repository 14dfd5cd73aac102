import { buildLuister, type Luister } from '#core/luisteren/luister.ts';
import { listNaamloos, listVerloop } from '#core/meelezen/oordeel.ts';
import { cleanTekst } from '#core/taal/clean-tekst.ts';
import { type VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { listStemmen } from '../meelezen/list-stemmen.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';

/** What the public may see of the loop behind an entry (R9), about the text and the outcome in `inhoud`. */
export function countLuister(tx: core.App, record: core.Record, inhoud: VerbeteringInhoud): Luister {
  const { id } = record;
  const ronde = record.getInt('ronde');
  const count = (collectie: string, filter: string): number =>
    tx.countRecords(collectie, $dbx.exp(filter, { id, ronde, uitkomst: inhoud.uitkomst }));
  const nu = { ronde, uitkomst: inhoud.uitkomst };
  const stemmen = listStemmen(tx, id);
  const laatste = inhoud.loop[inhoud.loop.length - 1];
  return buildLuister(
    {
      aantalSignalen: inhoud.aantalSignalen,
      gekoppeld: count('signalen', 'verbetering = {:id}'),
      verteld: count(
        'terugkoppelingen',
        "verbetering = {:id} and uitkomst = {:uitkomst} and ronde = {:ronde} and status = 'verteld'",
      ),
      oordelen: listVerloop(stemmen, nu),
      ingevoerd: listNaamloos(stemmen, nu).length,
      afwijking: cleanTekst(record.getString('afwijking')),
      geslotenOp: inhoud.fase === 'gesloten' && laatste?.fase === 'gesloten' ? laatste.op : '',
    },
    readWerkwijze(tx).minimumAntwoorden,
  );
}
