import { describe, expect, it } from 'vitest';
import { checkVerbeteringRow, verbeteringColumns } from '#server/import/check-verbetering.ts';
import { decodeFile, readFile } from '#server/import/read-file.ts';
import { readCommand } from '#server/import/read-command.ts';
import { readRows, type Table } from '#server/import/read-rows.ts';
import { organisatie, themas } from '#tests/fixtures/organisatie.ts';

const kop = 'titel;vraag;verbetering;uitkomst;reden;ingangsmaand;thema;trefwoorden';
const grond = { themas, eigenGegevens: organisatie.eigenGegevens, vandaag: '2026-11-22' };
const goed = {
  titel: 'Kortere brieven',
  vraag: 'Waarom is deze brief zo lang?',
  verbetering: 'De brief is nu één bladzijde.',
  uitkomst: 'doorgevoerd',
  reden: '',
  ingangsmaand: '2026-03',
  thema: 'wachttijd',
  trefwoorden: 'brief, taal',
};

const read = (tekst: string): Table => readRows(tekst, verbeteringColumns);
const check = (anders: Partial<typeof goed>) =>
  checkVerbeteringRow({ regel: 7, cellen: { ...goed, ...anders } }, grond);

describe('a file', () => {
  it('may have a BOM, semicolons or commas, capitals in the heading, and lines of any ending', () => {
    const rij = 'a;b;c;gepland;;2026-01;d;e';
    for (const tekst of [
      `${kop}\n${rij}\n`,
      `${kop.toUpperCase()}\r\n${rij}\r\n`,
      `${kop}\n${rij}`.replaceAll(';', ','),
    ]) {
      expect(read(tekst).rijen).toEqual([
        { regel: 2, cellen: expect.objectContaining({ titel: 'a', thema: 'd' }) },
      ]);
    }
    expect(decodeFile(Buffer.from(`\ufeff${kop}`), 'x.csv')).toEqual({ tekst: kop });
  });

  it('names the line on which a row begins, also after cells of several lines and empty lines', () => {
    const tekst = `${kop}\n"a\nb\nc";b;c;d;e;f;g;h\n\nx;b;c;d;e;f;g;h\ny;b;"1\n2";d;e;f;g;h\nz;b;c;d;e;f;g;h\n`;
    expect(read(tekst).rijen.map(({ regel, cellen }) => [regel, cellen['titel']])).toEqual([
      [2, 'a\nb\nc'],
      [6, 'x'],
      [7, 'y'],
      [9, 'z'],
    ]);
  });

  it('tells which columns it does not use', () => {
    expect(read(`${kop};bron\na;b;c;d;e;f;g;h;i`).genegeerd).toEqual(['bron']);
  });

  it.each([
    ['titel;vraag\na;b', 1, "ontbreken de kolommen 'verbetering', 'uitkomst', 'ingangsmaand', 'thema'"],
    [`${kop};titel\na;b;c;d;e;f;g;h;i`, 1, "De kolom 'titel' staat twee keer"],
    [`${kop}\n`, 1, 'Onder de kop staan geen rijen.'],
    [`${kop}\na;b;c`, 2, 'Deze rij heeft 3 kolommen en de kop 8.'],
    [`${kop}\na;"b;c;d;e;f;g;h\n`, 2, 'aanhalingsteken dat nergens sluit'],
    [`${kop}\na;b "c" d;c;d;e;f;g;h\n`, 2, 'aanhalingsteken midden in een tekst'],
  ])('%j is refused with its line', (tekst, regel, zin) => {
    const { fouten } = read(tekst);
    expect(fouten).toHaveLength(1);
    expect(fouten[0]?.regel).toBe(regel);
    expect(fouten[0]?.melding).toContain(zin);
  });

  it.each([
    [Buffer.from('titel;privé', 'latin1'), 'niet opgeslagen als UTF-8'],
    [Buffer.from('\ufefftitel', 'utf16le'), 'niet opgeslagen als UTF-8'],
    [Buffer.from('   \n'), 'is leeg'],
  ])('%j is refused before it is read', (bytes, zin) => {
    expect(decodeFile(bytes, 'x.csv')).toEqual({ fout: expect.stringContaining(zin) });
  });

  it('that is not there is said to be', () => {
    expect(readFile('/bestaat/niet.csv')).toEqual({ fout: expect.stringContaining('is er niet') });
  });
});

describe('a row', () => {
  it('that is whole has no faults', () => {
    const { tekst, fouten } = check({});
    expect(fouten).toEqual([]);
    expect(tekst).toMatchObject({
      themas: ['wachttijd'],
      trefwoorden: ['brief', 'taal'],
      vraagSoort: 'samengevat',
    });
  });

  it('may name themes by name or slug, several with a comma', () => {
    const [eerste, tweede] = themas;
    const { tekst, fouten } = check({ thema: `${eerste?.naam.toUpperCase()}, ${tweede?.slug}` });
    expect(fouten).toEqual([]);
    expect(tekst.themas).toEqual([eerste?.slug, tweede?.slug]);
  });

  it('R11 kan-niet with words as its reason has them as the explanation, and the code afweging', () => {
    const { tekst, fouten } = check({
      uitkomst: 'kan niet',
      reden: 'De wet laat het niet toe.',
      ingangsmaand: '',
    });
    expect(fouten).toEqual([]);
    expect(tekst).toMatchObject({
      uitkomst: 'kan-niet',
      reden: 'afweging',
      uitleg: 'De wet laat het niet toe.',
      verbetering: '',
    });
  });

  it('R11 kan-niet with a code takes its explanation from the column verbetering', () => {
    const { tekst } = check({ uitkomst: 'kan-niet', reden: 'Wet', verbetering: 'Dat mag niet van de wet.' });
    expect(tekst).toMatchObject({ reden: 'wet', uitleg: 'Dat mag niet van de wet.', verbetering: '' });
  });

  it.each([
    [{ titel: '' }, 'titel', 'Titel is nog leeg. Vul dit in.'],
    [{ vraag: '' }, 'vraag', 'Vraag is nog leeg.'],
    [{ verbetering: '' }, 'verbetering', 'Verbetering is nog leeg.'],
    [
      { uitkomst: 'klaar' },
      'uitkomst',
      'Uitkomst “klaar” bestaat niet. Kies uit: doorgevoerd, gepland, kan-niet.',
    ],
    [
      { ingangsmaand: '2022' },
      'ingangsmaand',
      '“2022” is geen maand: schrijf jaar en maand, bijvoorbeeld 2022-06.',
    ],
    [{ ingangsmaand: '2012-' }, 'ingangsmaand', 'bijvoorbeeld 2012-06'],
    [{ ingangsmaand: 'maart' }, 'ingangsmaand', 'Schrijf jaar en maand'],
    [{ ingangsmaand: '' }, 'ingangsmaand', 'Schrijf sinds wanneer dit zo is'],
    [{ ingangsmaand: '2031-01' }, 'ingangsmaand', 'moet nog komen'],
    [{ thema: '' }, 'thema', 'nog geen thema gekozen'],
    [{ thema: 'parkeren' }, 'thema', 'Thema “parkeren” bestaat niet. Kies uit:'],
    [{ uitkomst: 'kan-niet', reden: '' }, 'reden', 'Schrijf de uitleg hier, of een van: wet, geld'],
    [{ uitkomst: 'kan-niet', reden: 'wet', verbetering: '' }, 'verbetering', 'Er staat nog geen uitleg'],
    [{ titel: 'a'.repeat(121) }, 'titel', 'Titel is te lang: 121 tekens. Er passen er 120.'],
  ])('%j is refused at its column', (anders, kolom, zin) => {
    const fout = check(anders).fouten.find((kandidaat) => kandidaat.kolom === kolom);
    expect(fout?.regel).toBe(7);
    expect(fout?.melding).toContain(zin);
  });

  it('names everything that is wrong at once', () => {
    expect(
      check({ titel: '', thema: 'x', ingangsmaand: '2022' })
        .fouten.map(({ kolom }) => kolom)
        .toSorted(),
    ).toEqual(['ingangsmaand', 'thema', 'titel']);
  });

  it.each(['111222333', 'NL91 ABNA 0417 1643 00', '06 12345678', 'jan@voorbeeld.org', '1234 AB 12'])(
    'R1 %s in a text is refused, with its place',
    (gegeven) => {
      const { fouten } = check({ vraag: `Bel mij: ${gegeven}` });
      expect(fouten).toHaveLength(1);
      expect(fouten[0]).toMatchObject({ regel: 7, kolom: 'vraag' });
      expect(fouten[0]?.melding).toMatch(/\(vanaf teken (10|11)\)$/);
    },
  );

  it('R1 also looks in the words to search by', () => {
    expect(check({ trefwoorden: 'brief, jan@voorbeeld.org' }).fouten[0]?.kolom).toBe('trefwoorden');
  });
});

describe('the command line', () => {
  it.each([
    [[], 'Noem wat u invoert'],
    [['signaal', 'x.csv'], "verbeteringen of signalen, niet 'signaal'"],
    [['verbeteringen'], 'Noem het bestand'],
    [['verbeteringen', 'a.csv', 'b.csv'], "'b.csv' is te veel"],
    [['verbeteringen', 'a.csv', '--publiceer'], 'hoort --goedgekeurd-door'],
    [['verbeteringen', 'a.csv', '--goedgekeurd-door', 'x@y.nl'], 'hoort bij --publiceer'],
    [
      ['verbeteringen', 'a.csv', '--publiceer', '--goedgekeurd-door', 'x@y.nl', '--ingevoerd-door', 'X@y.nl'],
      'Wie invoert, kan niet ook goedkeuren',
    ],
    [['signalen', 'a.csv', '--ingevoerd-door', 'x@y.nl'], '--ingevoerd-door is er alleen voor verbeteringen'],
    [['verbeteringen', 'a.csv', '--snel'], 'De optie --snel klopt niet.'],
  ])('%j is explained', (argv, zin) => {
    const gelezen = readCommand(argv);
    expect('fouten' in gelezen ? gelezen.fouten.join(' ') : '').toContain(zin);
  });

  it('is read whole', () => {
    const argv = [
      'verbeteringen',
      'a.csv',
      '--goede-rijen',
      '--publiceer',
      '--goedgekeurd-door',
      'redacteur2@voorbeeld.nl',
    ];
    expect(readCommand(argv)).toEqual({
      opdracht: {
        soort: 'verbeteringen',
        bestand: 'a.csv',
        goedeRijen: true,
        publiceer: true,
        goedgekeurdDoor: 'redacteur2@voorbeeld.nl',
      },
    });
  });
});
