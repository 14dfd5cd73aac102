import type { Router } from '../basis/registratie.ts';

/** What PocketBase offers to whoever has an account, or says so. */
const zelfbediening = [
  ...['request-password-reset', 'confirm-password-reset', 'request-verification', 'confirm-verification'],
  ...['request-email-change', 'confirm-email-change', 'request-otp', 'auth-with-otp', 'auth-with-oauth2'],
  'auth-refresh',
];

/**
 * Addresses and passwords change through a beheerder only: PocketBase's own ways would pass our rules and the audit log by. A session ends eight
 * hours after signing in, and cannot be drawn out. Refused before anything is looked up, so that the answer is the same about whoever has an
 * account and whoever has none, in every collection.
 */
export function refuseZelfbediening(_: unknown, router: Router): void {
  const refuse = ($apis.requireSuperuserAuth() as unknown as { func: unknown }).func;
  for (const collectie of ($app as unknown as core.App).findAllCollections()) {
    for (const adres of zelfbediening) router.post(`/api/collections/${collectie!.name}/${adres}`, refuse);
  }
}

/** A password for an address that nobody has takes as long to refuse as a wrong one. */
export function checkWachtwoord(e: core.RecordAuthWithPasswordRequestEvent): void {
  if (!e.record) e.app.findRecordsByFilter('diensten', '', '', 1, 0)[0]?.validatePassword(e.password);
  e.next();
}
