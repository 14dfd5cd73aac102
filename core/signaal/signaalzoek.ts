import type { Signaalzicht } from '#core/signaal/zicht.ts';

/** What somebody asks of the signals; an empty value does not filter. `thema` and `wie` are record ids. */
export interface Signaalvraag {
  /** Each of these words has to stand in it, as a word or the beginning of one. */
  zoek: string;
  /** At least one of these has to stand in the citizen's words. */
  woorden: readonly string[];
  /** One of `signaalstatussen`, 'alle', or '' for whatever is not closed. */
  status: string;
  soort: string;
  thema: string;
  /** Whose signals, as behandelaar or regiehouder. */
  wie: string;
}

const meesteWoorden = 8;
const langsteWoord = 60;
const heeftTeken = /[a-z0-9\u00c0-\uffff]/i;

/** A text as FTS5 reads it between quotes: nothing in it is an operator. */
function quote(tekst: string): string {
  return `"${tekst.replace(/"/g, '""')}"`;
}

function begins(woord: string): string {
  return `${quote(woord.slice(0, langsteWoord))} *`;
}

/** S-2026-000123 by its kenmerk, 123 also by that number, and everything else by the words. */
function buildWoord(woord: string): string {
  if (/^s-?\d{4}[\d-]*$/i.test(woord)) return `(kenmerk : ${begins(woord.replace(/-/g, ''))})`;
  const inTekst = `{tekst samenvatting} : ${begins(woord)}`;
  if (!/^\d+$/.test(woord)) return `(${inTekst})`;
  return `((${inTekst}) OR (kenmerk : ${quote(`nr${woord.replace(/^0+/, '')}`)}))`;
}

/** What is asked, as a query of the index `signalen_zoek` (FTS5); '' when it asks for everything there is. */
export function buildZoekvraag(vraag: Signaalvraag, zicht: Signaalzicht): string {
  const merken: string[] = [];
  if (vraag.status === '') merken.push('open');
  else if (vraag.status !== 'alle') merken.push(`status${vraag.status}`);
  if (vraag.soort !== '') merken.push(`soort${vraag.soort}`);
  if (vraag.thema !== '') merken.push(`thema${vraag.thema}`);
  if (vraag.wie !== '') merken.push(`wie${vraag.wie}`);
  const delen = merken.map((merk) => `(merken : ${quote(merk)})`);
  if (!zicht.alles) delen.push(buildZicht(zicht));
  for (const woord of vraag.zoek
    .split(/\s+/)
    .filter((w) => heeftTeken.test(w))
    .slice(0, meesteWoorden)) {
    delen.push(buildWoord(woord));
  }
  const ergens = vraag.woorden.filter((woord) => heeftTeken.test(woord)).slice(0, meesteWoorden);
  if (ergens.length > 0) delen.push(`(tekst : (${ergens.map(begins).join(' OR ')}))`);
  return delen.join(' AND ');
}

/** Whoever may see nothing asks for a mark that no signal has. */
function buildZicht({ eigen, gekoppeld }: Signaalzicht): string {
  const delen = [
    ...(eigen === '' ? [] : [`(merken : ${quote(`wie${eigen}`)})`]),
    ...(gekoppeld ? ['(merken : "gekoppeld")'] : []),
  ];
  return delen.length === 0 ? '(merken : "niets")' : `(${delen.join(' OR ')})`;
}
