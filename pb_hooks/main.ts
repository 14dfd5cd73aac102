import { agenda } from './agenda/hooks.ts';
import { setGevolgen } from './basis/gebeurtenis.ts';
import { basis } from './basis/hooks.ts';
import { setNawerkers } from './basis/nawerk.ts';
import type { Registratie } from './basis/registratie.ts';
import { gevolgen, nawerkers } from './gevolgen.ts';
import { cluster } from './cluster/hooks.ts';
import { loop } from './loop/hooks.ts';
import { luisteren } from './luisteren/hooks.ts';
import { meelezen } from './meelezen/hooks.ts';
import { organisatie } from './organisatie/hooks.ts';
import { overleg } from './overleg/hooks.ts';
import { privacy } from './privacy/hooks.ts';
import { publicatie } from './publicatie/hooks.ts';
import { signaal } from './signaal/hooks.ts';
import { start } from './start/hooks.ts';
import { terugkoppeling } from './terugkoppeling/hooks.ts';
import { verbetering } from './verbetering/hooks.ts';
import { vroegsignaal } from './vroegsignaal/hooks.ts';

setGevolgen(gevolgen);
setNawerkers(nawerkers);

/** Everything that PocketBase calls, from the ground up. */
export const registraties: readonly Registratie[] = [
  ...basis,
  ...organisatie,
  ...verbetering,
  ...signaal,
  ...meelezen,
  ...terugkoppeling,
  ...overleg,
  ...luisteren,
  ...publicatie,
  ...loop,
  ...agenda,
  ...cluster,
  ...vroegsignaal,
  ...privacy,
  ...start,
];

/**
 * Called once, when PocketBase starts. It keeps the text of a handler only and runs that in another VM, where nothing around it exists: so
 * that text says which line to run.
 */
export function registerAll(): void {
  registraties.forEach(({ register }, regel) =>
    register(new Function('e', `require(__hooks + '/main.js').run(${regel}, e)`) as () => void),
  );
}

/** Called for each event. */
export function run(regel: number, e: never): void {
  registraties[regel]!.run(e);
}
