import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const onderwerpen = [
  ['afvalcontainer', 'De container bij de flat zit al weken vol en het stinkt op straat.'],
  ['paspoort', 'Voor een paspoort moest ik twee keer terugkomen omdat het loket dicht was.'],
  ['brief', 'Ik begrijp de brief over de belasting niet en niemand kan het uitleggen.'],
  ['wachttijd', 'Ik stond een uur in de wacht aan de telefoon en toen viel de lijn weg.'],
  ['vergunning', 'De vergunning voor mijn dakkapel ligt al een half jaar op een bureau.'],
  ['uitkering', 'Mijn uitkering kwam te laat en nu kan ik de huur niet betalen.'],
  ['formulier', 'Het formulier op de site werkt niet op mijn telefoon.'],
  ['lantaarnpaal', 'De lantaarnpaal in onze straat is al maanden kapot.'],
] as const;
const plekken = ['bij de school', 'in de Dorpsstraat', 'op het plein', 'naast de winkel', 'aan de gracht'];
const soorten = ['klacht', 'klacht', 'klacht', 'vraag', 'tip', 'melding', 'compliment'];

/** One word that stands in the words of one signal in a thousand. */
export const zeldzaamWoord = 'zwanenhals';

/** Puts `aantal` signals in the database of a running PocketBase: three years, one in twenty open, spread over themes and people. */
export function fillSignalen(dataDir: string, aantal: number): void {
  const db = new DatabaseSync(join(dataDir, 'data/data.db'), { timeout: 10_000 });
  const ids = (tabel: string): string[] =>
    db
      .prepare(`SELECT id FROM ${tabel} ORDER BY id`)
      .all()
      .map((rij) => String(rij['id']));
  const [themas, mensen] = [ids('themas'), ids('medewerkers')];
  const voegToe = db.prepare(`INSERT INTO signalen
    (id, kenmerk, soort, herkomst, kanaal, ontvangenOp, tekst, status, thema, behandelaar, contactVoor, contactOp, formulierhash, versie, created, updated)
    VALUES (?, ?, ?, 'reactief', 'website', ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)`);
  const begin = Date.UTC(2023, 11, 1);
  db.exec('BEGIN');
  for (let i = 0; i < aantal; i += 1) {
    const dag = new Date(begin + Math.floor((i / aantal) * 1080) * 86_400_000).toISOString().slice(0, 10);
    const open = i % 20 === 0;
    const [, zin] = onderwerpen[i % onderwerpen.length]!;
    const extra = i % 1000 === 500 ? ` Het gaat om de ${zeldzaamWoord}.` : '';
    const tekst = `${zin} Dat was ${plekken[i % plekken.length]}, melding ${i}. ${'Ik hoop dat u er iets aan doet, want zo gaat het niet langer. '.repeat(1 + (i % 4))}${extra}`;
    const nummer = String(i + 1).padStart(6, '0');
    voegToe.run(
      `bench${String(i).padStart(10, '0')}`,
      `S-${dag.slice(0, 4)}-${nummer}`,
      soorten[i % soorten.length]!,
      dag,
      tekst,
      open ? (i % 40 === 0 ? 'nieuw' : 'opgepakt') : 'gesloten',
      themas[i % themas.length] ?? '',
      open ? '' : (mensen[i % mensen.length] ?? ''),
      dag,
      i % 40 === 0 ? '' : dag,
      `bench${i}`,
      `${dag} 12:00:00.000Z`,
      `${dag} 12:00:00.000Z`,
    );
  }
  db.exec('COMMIT');
  db.close();
}
