import { buildLuister, type Luister, type Verloopstem } from '#core/luisteren/luister.ts';
import { listNaamloos, listVerloop } from '#core/meelezen/oordeel.ts';
import type { Rondestand } from '#core/verbetering/ronde.ts';
import { cleanTekst } from '#core/taal/clean-tekst.ts';
import { type VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { listGeldig, listOoitGegeven, type GegevenStem } from '../meelezen/list-stemmen.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';
import { readDekking } from '../terugkoppeling/dekking.ts';

/** What the public may see of the loop behind an entry (R9), about the text and the outcome in `inhoud`. */
export function countLuister(tx: core.App, record: core.Record, inhoud: VerbeteringInhoud): Luister {
  const ronde = record.getInt('ronde');
  const nu = { ronde, uitkomst: inhoud.uitkomst };
  const stemmen = listOoitGegeven(tx, record.id);
  const { totaal, verteld } = readDekking(tx, record, inhoud.uitkomst);
  const laatste = inhoud.loop[inhoud.loop.length - 1];
  return buildLuister(
    {
      eerder: { aantal: inhoud.aantalSignalen, bron: inhoud.aantalBron ?? '' },
      mensen: totaal,
      verteld,
      oordelen: listGetelde(stemmen, nu),
      ingevoerd: listNaamloos(listGeldig(stemmen), nu).length,
      afwijking: cleanTekst(record.getString('afwijking')),
      geslotenOp: inhoud.fase === 'gesloten' && laatste?.fase === 'gesloten' ? laatste.op : '',
    },
    readWerkwijze(tx).minimumAntwoorden,
  );
}

/** R9: what people said, as the figures came to be: of what was declared void how many verdicts there were by then. */
function listGetelde(stemmen: readonly GegevenStem[], nu: Rondestand): Verloopstem[] {
  const verloop = listVerloop(stemmen, nu);
  return verloop.map((stem) => {
    const op = stem.record.getString('ongeldigOp');
    if (op === '') return stem;
    const toen = verloop.filter(({ record }) => record.getString('gegevenOp') <= op);
    return { ...stem, ongeldigNa: toen.length };
  });
}
