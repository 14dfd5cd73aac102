import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import type { Gegevens } from '#records/contract/privacy.ts';
import { pickTekst } from '../basis/pick-tekst.ts';
import { readHeel } from '../basis/verborgen.ts';
import { listMailsVanSignaal, listSignalenVan } from '../terugkoppeling/mails.ts';
import { listVanMelder } from '../signaal/list-van-melder.ts';

const signaalvelden = [
  'kenmerk',
  'soort',
  'herkomst',
  'kanaal',
  'ontvangenOp',
  'tekst',
  'wijk',
  'status',
  'antwoord',
  'beantwoordOp',
  'geslotenOp',
  'wissingGevraagdOp',
] as const;
/** What staff made of it. */
const eigenOordeel = ['samenvatting', 'emotie', 'ernst'] as const;

/**
 * Everything that is known about the melder of a signal, without who of the staff did what. For `melder` without what staff wrote for
 * themselves: notes can be about others too, so staff read them before they are handed over.
 */
export function buildGegevens(app: core.App, id: string, voor: 'melder' | 'staf'): Gegevens {
  const signaal = app.findRecordById('signalen', id);
  const melder = app.findFirstRecordByFilter('melders', 'signaal = {:id}', { id });
  const thema = app.findRecordsByIds('themas', [signaal.getString('thema')])[0]?.getString('naam') ?? '';
  const velden = voor === 'staf' ? [...signaalvelden, ...eigenOordeel] : signaalvelden;
  const list = (collection: string, sort: string): core.Record[] =>
    app.findRecordsByFilter(collection, 'signaal = {:id}', sort, 0, 0, { id }).map((rij) => rij!);
  return {
    signaal: { ...pickTekst(signaal, velden), tekst: readHeel(signaal), thema },
    melder: {
      ...pickTekst(melder, ['naam', 'email', 'telefoon', 'bewaarTot']),
      toestemmingen: melder.getStringSlice('toestemmingen'),
    },
    contactmomenten: list('contactmomenten', 'op').map((moment) => ({
      ...pickTekst(moment, ['soort', 'kanaal']),
      op: day(moment, 'op'),
      tekst: voor === 'staf' ? readHeel(moment) : readVoorMelder(moment),
    })),
    oordelen: listOordelen(app, id),
    terugkoppelingen: list('terugkoppelingen', 'created').map((rij) => ({
      ...pickTekst(rij, ['status', 'kanaal']),
      op: day(rij, 'op'),
      toelichting: voor === 'staf' ? readHeel(rij, 'toelichting') : '',
    })),
    berichten: listMailsVanSignaal(app, id).map((bericht) => ({
      ...pickTekst(bericht, ['soort', 'status']),
      ...readMail(bericht, voor),
      op: day(bericht, 'verstuurdOp'),
    })),
    ook: voor === 'staf' ? listVanMelder(app, melder).map((ander) => ander.getString('kenmerk')) : [],
  };
}

/** R1: whoever has the code of one signal does not read what was said in another one, which the same address was given with. */
function readMail(bericht: core.Record, voor: 'melder' | 'staf'): { onderwerp: string; tekst: string } {
  if (voor === 'melder' && listSignalenVan(bericht).length > 1) return anderMailadres;
  const { onderwerp, tekst } = pickTekst(bericht, ['onderwerp', 'tekst']);
  return { onderwerp, tekst: tekst.replace(/\{\{code\}\}/g, '[code]') };
}

const anderMailadres = {
  onderwerp: 'Wat wij met uw bericht deden',
  tekst: 'Deze mail staat in uw postvak. Hebt u hem niet meer? Vraag ons ernaar.',
};

/** What a melder said of the entry they read along with, and what was answered. */
export function listOordelen(app: core.App, signaal: string): Gegevens['oordelen'] {
  const filter = "signaal = {:signaal} && status = 'gegeven'";
  return app.findRecordsByFilter('meelezingen', filter, 'gegevenOp', 0, 0, { signaal }).map((lezing) => ({
    ...pickTekst(lezing!, ['oordeel', 'relatie', 'duidelijk', 'antwoord']),
    toelichting: readHeel(lezing!, 'toelichting'),
    citaat: lezing!.getBool('citaat'),
    op: day(lezing!, 'gegevenOp'),
  }));
}

/** What a melder may read of a contactmoment: what they wrote themselves, and what was written to them. */
export function readVoorMelder(moment: core.Record): string {
  return moment.getString('voor') === 'melder' ? readHeel(moment) : '';
}

function day(record: core.Record, veld: string): string {
  return toNederlandseDag(record.getString(veld));
}
