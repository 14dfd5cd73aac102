/** How a melder can be reached: by phone, by mail only, or not at all (''). Says nothing about who it is. */
export type Bereik = 'telefoon' | 'email' | '';

/** A phone goes before a mail address: contact is a conversation where it can be one. */
export function readBereik(melder: { telefoon: string; email: string }): Bereik {
  if (melder.telefoon.trim() !== '') return 'telefoon';
  return melder.email.trim() !== '' ? 'email' : '';
}
