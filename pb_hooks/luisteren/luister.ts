import { buildLuister, type Luister } from '#core/luisteren/luister.ts';
import { listNaamloos, listVerloop } from '#core/meelezen/oordeel.ts';
import { countPersonen } from '#core/persoonsgegevens/identiteit.ts';
import type { Rondestand } from '#core/verbetering/ronde.ts';
import { cleanTekst } from '#core/taal/clean-tekst.ts';
import { type VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { listStemmen } from '../meelezen/list-stemmen.ts';
import { listGekoppeldeSleutels } from '../signaal/personen.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';

/** What the public may see of the loop behind an entry (R9), about the text and the outcome in `inhoud`. */
export function countLuister(tx: core.App, record: core.Record, inhoud: VerbeteringInhoud): Luister {
  const { id } = record;
  const ronde = record.getInt('ronde');
  const nu = { ronde, uitkomst: inhoud.uitkomst };
  const stemmen = listStemmen(tx, id);
  const gekoppeld = listGekoppeldeSleutels(tx, id);
  const verteld = listVerteld(tx, id, nu);
  const laatste = inhoud.loop[inhoud.loop.length - 1];
  return buildLuister(
    {
      eerder: { aantal: inhoud.aantalSignalen, bron: inhoud.aantalBron ?? '' },
      mensen: countPersonen(gekoppeld.map(({ sleutels }) => sleutels)),
      verteld: countPersonen(
        gekoppeld.filter(({ signaal }) => verteld.has(signaal)).map(({ sleutels }) => sleutels),
      ),
      oordelen: listVerloop(stemmen, nu),
      ingevoerd: listNaamloos(stemmen, nu).length,
      afwijking: cleanTekst(record.getString('afwijking')),
      geslotenOp: inhoud.fase === 'gesloten' && laatste?.fase === 'gesloten' ? laatste.op : '',
    },
    readWerkwijze(tx).minimumAntwoorden,
  );
}

/** The signals whose melder was told of this outcome in this round; also those that are no longer linked. */
function listVerteld(tx: core.App, verbetering: string, { ronde, uitkomst }: Rondestand): Set<string> {
  const filter =
    "verbetering = {:verbetering} && uitkomst = {:uitkomst} && ronde = {:ronde} && status = 'verteld'";
  const params = { verbetering, uitkomst, ronde };
  const rijen = tx.findRecordsByFilter('terugkoppelingen', filter, '', 0, 0, params);
  return new Set(rijen.map((rij) => rij!.getString('signaal')));
}
