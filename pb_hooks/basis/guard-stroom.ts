import { answerProbleem, buildProbleem } from './probleem.ts';

/** Who is not signed in hears nothing, so there is nothing for them to wait for. */
export function refuseGaststroom(e: core.RealtimeSubscribeRequestEvent): void {
  if (!e.auth && e.subscriptions.length > 0) {
    return answerProbleem(e, buildProbleem(401, [{ path: '', code: 'niet-ingelogd' }]));
  }
  e.next();
}

interface Stroom {
  get(sleutel: string): unknown;
  set(sleutel: string, waarde: unknown): void;
}

/** Every minute: ends the streams of who did not sign in on them within the minute before. */
export function closeGaststromen(): void {
  const makelaar = $app.subscriptionsBroker();
  const stromen = makelaar.clients() as unknown as { [id: string]: Stroom };
  for (const id of Object.keys(stromen)) {
    const stroom = stromen[id]!;
    if (stroom.get('auth')) continue;
    if (stroom.get('gezien') === true) makelaar.unregister(id);
    else stroom.set('gezien', true);
  }
}
