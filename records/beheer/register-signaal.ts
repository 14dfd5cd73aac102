import type { Melder } from '#core/signaal/melder.ts';
import type { Signaal } from '#core/signaal/signaal.ts';
import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

export interface Registratie extends Partial<Signaal> {
  /** 128 random bits or more in hex: the same key registers once, however often it is sent. */
  formulier: string;
  melder: Melder;
  /** Id of the entry it is about, or ''. */
  verbetering: string;
  /** Id of the signal it repeats, or ''. */
  herhalingVan: string;
}

export interface Geregistreerd {
  id: string;
  kenmerk: string;
  /** Only answered here; it is kept nowhere. */
  volgcode: string;
}

/** Registers what a member of staff heard. */
export function registerSignaal(client: Client, registratie: Registratie): Promise<Geregistreerd | Probleem> {
  return attempt(
    client.send<Geregistreerd>('/api/luisterloop/v1/signalen', { method: 'POST', body: registratie }),
  );
}
