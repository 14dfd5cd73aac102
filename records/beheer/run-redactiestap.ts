import type { Publicatiestatus } from '#core/basis/enumeraties.ts';
import type { Redactiestap } from '#core/verbetering/redactie.ts';
import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

const bronnen: Record<Redactiestap, string> = {
  indienen: 'indieningen',
  terugsturen: 'terugzendingen',
  goedkeuren: 'goedkeuringen',
  publiceren: 'publicaties',
  intrekken: 'intrekkingen',
};

/** `publiceren` answers the public version number and address, the other steps the new status. */
export interface Stapantwoord {
  publicatiestatus?: Publicatiestatus;
  versie: number;
  url?: string;
}

/** Takes an editorial step; `versie` is what the person saw. A refusal carries every reason at once. */
export function runRedactiestap(
  client: Client,
  id: string,
  stap: Redactiestap,
  invoer: { versie: number; reden?: string },
): Promise<Stapantwoord | Probleem> {
  const pad = `/api/luisterloop/v1/verbeteringen/${encodeURIComponent(id)}/${bronnen[stap]}`;
  return attempt(client.send<Stapantwoord>(pad, { method: 'POST', body: invoer }));
}
