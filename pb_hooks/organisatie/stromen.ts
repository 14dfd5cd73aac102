/**
 * The open realtime connections of a member of staff, by id. To be asked before a new token key is saved: from then on PocketBase itself
 * sends them nothing, and no longer knows whose they are.
 */
export function listStromen(app: core.App, medewerker: string): string[] {
  const clients = app.subscriptionsBroker().clients() as {
    [id: string]: { get(sleutel: string): core.Record | null };
  };
  return Object.keys(clients).filter((id) => clients[id]?.get('auth')?.id === medewerker);
}

/** Ends these connections. */
export function closeStromen(app: core.App, ids: readonly string[]): void {
  for (const id of ids) app.subscriptionsBroker().unregister(id);
}
