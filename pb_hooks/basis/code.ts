import { formatCode, groupCode, normalizeCode } from '#core/signaal/volgcode.ts';

/** The key that codes are derived and hashed with; it stands in the data folder, never in the database. */
function sleutel(): string {
  const gegeven = $os.getenv('LUISTERLOOP_SLEUTEL');
  if (gegeven === '') throw new Error('LUISTERLOOP_SLEUTEL is missing');
  return gegeven;
}

function derive(waarvan: string): string {
  const hex = $security.hs256(waarvan, sleutel());
  const bytes: number[] = [];
  for (let i = 0; i < 32; i += 2) bytes.push(parseInt(hex.slice(i, i + 2), 16));
  return formatCode(bytes);
}

/** The volgcode that belongs to a form: the same form gives the same code, and the form's key does not give the code away. */
export function deriveVolgcode(formulier: string): string {
  return derive(`volgcode:${formulier}`);
}

/** The code of an invitation; kept nowhere, so that only who has the key can write it in a mail. */
export function deriveUitnodiging(meelezing: string): string {
  return derive(`uitnodiging:${meelezing}`);
}

function outboxsleutel(): string {
  return $security.hs256('outbox', sleutel()).slice(0, 32);
}

/** A code as the outbox may hold it until it is mailed: encrypted (AES-256-GCM) with a key that is not in the database. */
export function lockCode(tekst: string): string {
  return $security.encrypt(groupCode(normalizeCode(tekst) ?? ''), outboxsleutel());
}

/** The code again, or '' when this is none of ours. */
export function unlockCode(geheim: string): string {
  try {
    return toString($security.decrypt(geheim, outboxsleutel()));
  } catch {
    return '';
  }
}

/** What is kept of a code. Anything that is no code gets a hash that no record has, so that it takes as long. */
export function hashCode(tekst: string): string {
  return $security.hs256(`code:${normalizeCode(tekst) ?? 'geen code'}`, sleutel());
}

/** The id of a record that is made once for this key: 15 signs, as PocketBase's own. */
export function deriveId(waarvan: string): string {
  return $security.hs256(`id:${waarvan}`, sleutel()).slice(0, 15);
}

/** What is kept of the key of somebody's calendar; what is no key gets a hash that nobody has. */
export function hashKalender(gegeven: string): string {
  return $security.hs256(`kalender:${gegeven || 'geen sleutel'}`, sleutel());
}

/** What is kept of a form's key. */
export function hashFormulier(formulier: string): string {
  return $security.hs256(`formulier:${formulier}`, sleutel());
}

/** What is kept of what was sent under a form's key; short, because nobody gains by guessing it. */
export function hashInhoud(inhoud: string): string {
  return $security.hs256(`inhoud:${inhoud}`, sleutel()).slice(0, 32);
}

/** What a mail is called on its way: the same for each attempt at it, and it gives away nothing of what it is about. */
export function deriveBerichtnaam(bericht: string): string {
  return $security.hs256(`bericht:${bericht}`, sleutel()).slice(0, 40);
}
