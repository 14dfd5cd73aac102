import { answerProbleem, buildProbleem } from '../basis/probleem.ts';

/** PocketBase's own ways to change an address or password by mail would pass our rules and the audit log by; a beheerder does it. */
export function refuseZelfbediening(e: core.RequestEvent): void {
  answerProbleem(e, buildProbleem(403, [{ path: 'email', code: 'vraag-beheerder' }]));
}
