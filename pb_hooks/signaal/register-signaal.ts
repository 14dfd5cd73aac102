import { readBereik } from '#core/signaal/bereik.ts';
import type { Melder } from '#core/signaal/melder.ts';
import type { Signaal } from '#core/signaal/signaal.ts';
import { computeContactVoor } from '#core/tijd/compute-termijnen.ts';
import { nextNummer } from '../basis/kenmerk.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { deriveVolgcode, hashCode, hashFormulier } from '../basis/code.ts';
import { findFormulier } from './find-formulier.ts';
import { auditSignaal, startSignaal } from './move-signaal.ts';
import { readAntwoordVoor } from './termijn.ts';

export interface Registratie {
  signaal: Signaal;
  melder: Melder;
  /** The form's own key: the same key registers once and gets the same code. */
  formulier: string;
  /** Id of a member of staff, or `portaal`. */
  wie: string;
  /** What a member of staff heard before: the entry it is about, and the signal it repeats. Ids, or empty. */
  koppeling?: Koppeling;
}

export interface Koppeling {
  verbetering: string;
  herhalingVan: string;
}

/** Registers a signal with its melder, once per form; returns what the melder is told. */
export function registerSignaal(
  tx: core.App,
  registratie: Registratie,
): { id: string; kenmerk: string; volgcode: string } {
  const { signaal, melder, formulier, wie, koppeling } = registratie;
  const formulierhash = hashFormulier(formulier);
  const volgcode = deriveVolgcode(formulier);
  const eerder = findFormulier(tx, formulierhash);
  if (eerder) return { id: eerder.id, kenmerk: eerder.kenmerk, volgcode };

  const jaar = signaal.ontvangenOp.slice(0, 4);
  const kenmerk = `S-${jaar}-${String(nextNummer(tx, `signalen-${jaar}`)).padStart(6, '0')}`;
  const { thema, ...velden } = signaal;
  const themaId = tx.findRecordsByFilter('themas', 'slug = {:thema}', '', 1, 0, { thema })[0]?.id ?? '';
  const record = new Record(tx.findCachedCollectionByNameOrId('signalen'), {
    ...velden,
    ...koppeling,
    thema: themaId,
    kenmerk,
    formulierhash,
    contactVoor: computeContactVoor(signaal.ontvangenOp),
    bereikbaar: readBereik(melder),
    versie: 1,
  });
  startSignaal(record);
  record.set('antwoordVoor', readAntwoordVoor(record));
  tx.save(record);
  tx.save(
    new Record(tx.findCachedCollectionByNameOrId('melders'), {
      ...melder,
      signaal: record.id,
      codehash: hashCode(volgcode),
      versie: 1,
    }),
  );
  auditSignaal(tx, record, { wie, van: '' });
  const naar = koppeling?.verbetering ?? '';
  if (naar !== '') raise(tx, 'signaal-gekoppeld', { signaal: record, van: '', naar });
  return { id: record.id, kenmerk, volgcode };
}
