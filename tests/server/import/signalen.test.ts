import { describe, expect, it } from 'vitest';
import { checkSignaalRow, signaalColumns } from '#server/import/check-signaal.ts';
import { readCommand } from '#server/import/read-command.ts';
import { readRows } from '#server/import/read-rows.ts';
import { signalen } from '#server/import/kinds.ts';
import { organisatie, themas } from '#tests/fixtures/organisatie.ts';

const grond = { themas, eigenGegevens: organisatie.eigenGegevens, vandaag: '2026-11-22' };
const goed = {
  ontvangen_op: '2026-03-01',
  soort: 'klacht',
  kanaal: 'telefoon',
  tekst: 'De wachttijd is te lang.',
  thema: 'wachttijd',
};
const check = (anders: Partial<typeof goed>) =>
  checkSignaalRow({ regel: 7, cellen: { ...goed, ...anders } }, grond);

describe('a row of a file with signals', () => {
  it('that is whole has no faults, and may leave the theme out', () => {
    expect(check({}).fouten).toEqual([]);
    expect(check({ thema: '' }).fouten).toEqual([]);
    expect(check({}).signaal).toMatchObject({ ontvangenOp: '2026-03-01', herkomst: 'reactief' });
  });

  it.each(['1-3-2026', '01-03-2026 14:05', '1/3/2026', '2026-03-01T14:05:00Z', '2026-03-01 14:05'])(
    'may say %j for the first of March, as spreadsheets do',
    (ontvangen_op) => expect(check({ ontvangen_op }).signaal.ontvangenOp).toBe('2026-03-01'),
  );

  it('may name its choices by code or by name, in capitals or not', () => {
    const { signaal, fouten } = check({ soort: 'KLACHT', kanaal: 'Social media', thema: themas[0]!.naam });
    expect(fouten).toEqual([]);
    expect(signaal).toMatchObject({ soort: 'klacht', kanaal: 'social-media', thema: themas[0]!.slug });
    expect(check({ kanaal: 'E-mail' }).signaal.kanaal).toBe('email');
  });

  it.each([
    [{ ontvangen_op: '' }, 'ontvangen_op', 'is nog leeg'],
    [{ ontvangen_op: '31-2-2026' }, 'ontvangen_op', 'is geen datum'],
    [{ ontvangen_op: '2027-01-01' }, 'ontvangen_op', 'moet nog komen'],
    [{ soort: 'roddel' }, 'soort', '“roddel” bestaat niet. Kies uit: vraag'],
    [{ kanaal: 'duif' }, 'kanaal', '“duif” bestaat niet'],
    [{ tekst: '' }, 'tekst', 'is nog leeg'],
    [{ tekst: 'a'.repeat(5001) }, 'tekst', 'te lang: 5001 tekens'],
    [{ thema: 'parkeren' }, 'thema', '“parkeren” bestaat niet'],
  ])('%j is refused at its column', (anders, kolom, zin) => {
    const { fouten } = check(anders);
    expect(fouten).toHaveLength(1);
    expect(fouten[0]).toMatchObject({ regel: 7, kolom });
    expect(fouten[0]?.melding).toContain(zin);
  });

  it('that is the same as another one is a signal of its own, and the same one when the file is read again', () => {
    const tekst = `ontvangen_op;soort;kanaal;tekst\n${'2026-03-01;tip;balie;Meer licht.\n'.repeat(3)}`;
    const { rijen } = readRows(tekst, signaalColumns);
    expect(signalen.check(rijen, grond).map(({ waarde }) => waarde.keer)).toEqual([1, 2, 3]);
  });
});

describe('the command line for signals', () => {
  it('is read whole, and cannot publish', () => {
    expect(readCommand(['signalen', 'a.csv', '--goede-rijen'])).toMatchObject({
      opdracht: { soort: 'signalen', bestand: 'a.csv', goedeRijen: true },
    });
    const gelezen = readCommand(['signalen', 'a.csv', '--publiceer']);
    expect('fouten' in gelezen ? gelezen.fouten.join(' ') : '').toContain('alleen voor verbeteringen');
  });
});
