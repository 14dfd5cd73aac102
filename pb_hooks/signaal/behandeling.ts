import type { Behandeling } from '#core/signaal/zicht.ts';

/** Whose a signal is, as the rules see it. */
export function readBehandeling(signaal: core.Record): Behandeling {
  return { behandelaar: signaal.getString('behandelaar'), regiehouder: signaal.getString('regiehouder') };
}
