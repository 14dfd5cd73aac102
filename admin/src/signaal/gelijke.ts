import { findGelijke, readProfiel } from '#core/taal/gelijkenis.ts';
import type { Client } from '#records/client.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { findSignaalkandidaten, type Signaalkandidaat } from '#records/signaal.ts';
import { findVerbeteringkandidaten, type Verbeteringkandidaat } from '#records/verbetering.ts';
import { pickZoekwoorden } from './zoekwoorden.ts';

/** Something that was heard or done before and resembles what is typed now. */
export interface Gelijke {
  soort: 'signaal' | 'verbetering';
  id: string;
  kenmerk: string;
  tekst: string;
  /** The entry it leads to, or ''. */
  verbetering: string;
}

const hoogstens = 4;

/** The open signals and the entries that are most like `tekst`, out of what the server found with a few words. */
export async function findGelijkeVoor(client: Client, tekst: string): Promise<Gelijke[]> {
  const woorden = pickZoekwoorden(tekst);
  const [signalen, verbeteringen] = await Promise.all([
    findSignaalkandidaten(client, { woorden, alleenOpen: true, wie: '' }),
    findVerbeteringkandidaten(client, woorden),
  ]);
  return rankGelijke(tekst, orEmpty(signalen), orEmpty(verbeteringen));
}

/** What cannot be had is not shown: these are a help, not a step. */
function orEmpty<T>(antwoord: T[] | Probleem): T[] {
  return isProbleem(antwoord) ? [] : antwoord;
}

/** The most alike first. */
export function rankGelijke(
  tekst: string,
  signalen: readonly Signaalkandidaat[],
  verbeteringen: readonly Verbeteringkandidaat[],
): Gelijke[] {
  const kandidaten = [
    ...verbeteringen.map((rij) => ({
      profiel: readProfiel(`${rij.titel} ${rij.vraag}`),
      gelijke: describeVerbetering(rij),
    })),
    ...signalen.map((rij) => ({ profiel: readProfiel(rij.tekst), gelijke: describeSignaal(rij) })),
  ];
  return findGelijke(readProfiel(tekst), kandidaten, hoogstens).map(({ kandidaat }) => kandidaat.gelijke);
}

function describeVerbetering({ id, kenmerk, titel, vraag }: Verbeteringkandidaat): Gelijke {
  return { soort: 'verbetering', id, kenmerk, tekst: titel || vraag, verbetering: id };
}

function describeSignaal({ id, kenmerk, tekst, verbetering }: Signaalkandidaat): Gelijke {
  return { soort: 'signaal', id, kenmerk, tekst, verbetering };
}
