import { CsvError, parse } from 'csv-parse/sync';

/** A row of a file: the line on which it begins, and its cells by column name, trimmed. */
export interface Row {
  regel: number;
  cellen: Record<string, string>;
}

/** What is wrong with a row or file, with its place. */
export interface RowFault {
  regel: number;
  /** Empty when it concerns the whole row. */
  kolom: string;
  melding: string;
}

export interface Table {
  rijen: Row[];
  fouten: RowFault[];
  /** Columns that are not used. */
  genegeerd: string[];
}

export interface Columns {
  verplicht: readonly string[];
  mogelijk: readonly string[];
}

interface Ruw {
  record: string[];
  raw: string;
  info: { lines: number };
}

/** Reads the rows of a table whose columns are separated by `;` or `,`; a file that is no such table gives one fault for it all. */
export function readRows(tekst: string, kolommen: Columns): Table {
  let ruw: Ruw[];
  try {
    ruw = parse(tekst, {
      delimiter: chooseScheiding(tekst),
      info: true,
      raw: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
    }) as unknown as Ruw[];
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    return only({ regel: Number(fout.lines) || 1, kolom: '', melding: explain(fout) });
  }
  const [kop, ...rest] = ruw;
  const namen = (kop?.record ?? []).map((naam) => naam.toLowerCase());
  const bezwaar = checkKop(namen, kolommen);
  if (bezwaar !== undefined) return only({ regel: 1, kolom: '', melding: bezwaar });
  const bekend = [...kolommen.verplicht, ...kolommen.mogelijk];
  const tabel: Table = { rijen: [], fouten: [], genegeerd: namen.filter((naam) => !bekend.includes(naam)) };
  for (const rij of rest) addRij(tabel, rij, namen);
  if (rest.length === 0)
    tabel.fouten.push({ regel: 1, kolom: '', melding: 'Onder de kop staan geen rijen.' });
  return tabel;
}

function addRij(tabel: Table, { record, raw, info }: Ruw, namen: string[]): void {
  if (record.every((cel) => cel === '')) return;
  const regel = info.lines - countRegels(raw);
  if (record.length !== namen.length) {
    const melding = `Deze rij heeft ${record.length} kolommen en de kop ${namen.length}. Zet een tekst met een scheidingsteken erin tussen dubbele aanhalingstekens.`;
    tabel.fouten.push({ regel, kolom: '', melding });
    return;
  }
  tabel.rijen.push({ regel, cellen: Object.fromEntries(namen.map((naam, i) => [naam, record[i] ?? ''])) });
}

/** How many lines the row spans beyond its first. */
function countRegels(raw: string): number {
  return (raw.trim().match(/\r\n|\r|\n/g) ?? []).length;
}

/** The one of the two that stands most often in the first line. */
function chooseScheiding(tekst: string): string {
  const kop = tekst.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  return kop.split(';').length >= kop.split(',').length ? ';' : ',';
}

function checkKop(namen: string[], { verplicht }: Columns): string | undefined {
  const ontbreekt = verplicht.filter((naam) => !namen.includes(naam));
  if (ontbreekt.length > 0) {
    const namenlijst = ontbreekt.map((naam) => `'${naam}'`).join(', ');
    const wat =
      ontbreekt.length === 1 ? `ontbreekt de kolom ${namenlijst}` : `ontbreken de kolommen ${namenlijst}`;
    return `In de eerste regel ${wat}. De eerste regel noemt de kolommen: ${verplicht.join(';')}.`;
  }
  const dubbel = namen.find((naam, i) => naam !== '' && namen.indexOf(naam) !== i);
  return dubbel === undefined ? undefined : `De kolom '${dubbel}' staat twee keer in de eerste regel.`;
}

function explain(fout: CsvError): string {
  if (fout.code === 'CSV_QUOTE_NOT_CLOSED')
    return 'Hier begint een tekst met een aanhalingsteken dat nergens sluit. Zet er aan het eind nog een.';
  if (fout.code.includes('QUOTE'))
    return 'Hier staat een dubbel aanhalingsteken midden in een tekst. Schrijf het twee keer en zet de hele tekst tussen aanhalingstekens.';
  return 'Vanaf deze regel is het bestand niet als tabel te lezen.';
}

function only(fout: RowFault): Table {
  return { rijen: [], fouten: [fout], genegeerd: [] };
}
