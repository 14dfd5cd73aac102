import { readFileSync, statSync } from 'node:fs';

const grootste = 100 * 1024 * 1024;

/** The text of an import file without its BOM, or the one sentence that says why it cannot be read. */
export function readFile(pad: string): { tekst: string } | { fout: string } {
  let grootte: number;
  try {
    const gegevens = statSync(pad);
    if (!gegevens.isFile()) return { fout: `${pad} is geen bestand.` };
    grootte = gegevens.size;
  } catch {
    return { fout: `Het bestand ${pad} is er niet. Controleer de naam en de map.` };
  }
  if (grootte === 0) return { fout: `Het bestand ${pad} is leeg.` };
  if (grootte > grootste) {
    const mb = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
    return {
      fout: `Het bestand ${pad} is te groot: ${mb(grootte)} MB. Er past ${mb(grootste)} MB in één keer; splits het.`,
    };
  }
  return decodeFile(readFileSync(pad), pad);
}

/** Reads bytes as UTF-8; another encoding is refused, because guessing would put wrong letters on the site. */
export function decodeFile(bytes: Uint8Array, pad: string): { tekst: string } | { fout: string } {
  const andere = `Het bestand ${pad} is niet opgeslagen als UTF-8. Sla het opnieuw op: in Excel als 'CSV UTF-8', in LibreOffice met tekenset 'Unicode (UTF-8)'.`;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { fout: andere };
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (tekst.includes('\0')) return { fout: andere };
    return tekst.trim() === '' ? { fout: `Het bestand ${pad} is leeg.` } : { tekst };
  } catch {
    return { fout: andere };
  }
}
