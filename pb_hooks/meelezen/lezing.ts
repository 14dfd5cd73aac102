import { buildInhoud, type VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { checkPubliceerbaar } from '#core/verbetering/publiceerbaar.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { findLive, readInhoud } from '../verbetering/live.ts';
import { readLoop, readVerbetering } from '../verbetering/record.ts';
import { vandaag } from '../basis/vandaag.ts';

/** An entry as a meelezer reads it: as it is public, or as it will be. */
export interface Lezing {
  inhoud: VerbeteringInhoud;
  /** ISO 8601; '' before publication. */
  gepubliceerdOp: string;
}

/** True for an entry that was taken off the site and is not being written anew. */
export function isIngetrokken(verbetering: core.Record): boolean {
  return (
    verbetering.getInt('liveVersie') === 0 && verbetering.getString('publicatiestatus') === 'ingetrokken'
  );
}

/** What there is to read; null when nothing may be shown (yet): a draft that could not be published as it is goes to nobody (R1, R3). */
export function readLezing(app: core.App, verbetering: core.Record): Lezing | null {
  const publicatie = findLive(app, verbetering);
  if (publicatie) {
    const gepubliceerdOp = publicatie.getString('gepubliceerdOp').replace(' ', 'T');
    return { inhoud: readInhoud(publicatie), gepubliceerdOp };
  }
  if (isIngetrokken(verbetering)) return null;
  const tekst = readVerbetering(app, verbetering);
  if (checkPubliceerbaar(tekst, readOrganisatie(app).eigenGegevens, vandaag()).length > 0) return null;
  return { inhoud: buildInhoud(tekst, readLoop(verbetering)), gepubliceerdOp: '' };
}
