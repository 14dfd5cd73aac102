import { describe, expect, test } from 'vitest';
import { signaalstatussen, type Signaalstatus } from '#core/signaal/enumeraties.ts';
import { takeStap } from '#core/basis/overgang.ts';
import {
  checkSignaalstap,
  kanVolgen,
  signaalgebeurtenissen,
  signaalovergangen,
  takeSignaalstap,
  type Signaalgebeurtenis,
  type Signaalsituatie,
  type Signaalstaat,
} from '#core/signaal/signaalovergangen.ts';
import { describeStap, testOvergangen } from '#tests/support/test-overgangen.ts';

const paren = {
  statussen: ['', ...signaalstatussen],
  gebeurtenissen: signaalgebeurtenissen,
  kanNiet: 'signaalstap-kan-niet',
};
const gaAls =
  (situatie: Signaalsituatie) =>
  (van: string, bij: string): string =>
    describeStap(
      takeStap(signaalovergangen, {
        van: van as Signaalstaat,
        bij: bij as Signaalgebeurtenis,
        situatie,
        kanNiet: { path: 'status', code: 'signaalstap-kan-niet' },
      }),
    );

describe('the steps of a signal that somebody handles and nobody waits for', () => {
  const tabel = `
                registreren  terugleggen  oppakken                                  beantwoorden                 sluiten
    niets       nieuw        –            –                                         –                            –
    nieuw       –            –            opgepakt                                  beantwoord+zet-beantwoordOp  gesloten+zet-beantwoordOp+zet-geslotenOp
    opgepakt    –            nieuw        –                                         beantwoord+zet-beantwoordOp  gesloten+zet-beantwoordOp+zet-geslotenOp
    beantwoord  –            –            opgepakt+wis-beantwoordOp+wis-geslotenOp  –                            gesloten+zet-geslotenOp
    gesloten    –            –            opgepakt+wis-beantwoordOp+wis-geslotenOp  –                            –`;
  testOvergangen({ ...paren, tabel }, gaAls({ behandelaar: 'b1', antwoordGevraagd: false }));
});

describe('R14 the steps of a signal that nobody handles, and whose melder waits for an answer', () => {
  const tabel = `
                registreren  terugleggen  oppakken               beantwoorden                 sluiten
    niets       nieuw        –            –                      –                            –
    nieuw       –            –            behandelaar-verplicht  beantwoord+zet-beantwoordOp  eerst-beantwoorden
    opgepakt    –            nieuw        –                      beantwoord+zet-beantwoordOp  eerst-beantwoorden
    beantwoord  –            –            behandelaar-verplicht  –                            gesloten+zet-geslotenOp
    gesloten    –            –            behandelaar-verplicht  –                            –`;
  testOvergangen({ ...paren, tabel }, gaAls({ behandelaar: '', antwoordGevraagd: true }));
});

describe('the status that somebody chooses', () => {
  const keuzes = {
    nieuw: ['opgepakt', 'beantwoord', 'gesloten'],
    opgepakt: ['nieuw', 'beantwoord', 'gesloten'],
    beantwoord: ['opgepakt', 'gesloten'],
    gesloten: ['opgepakt'],
  } satisfies Record<Signaalstatus, Signaalstatus[]>;
  const vrij = { behandelaar: 'b1', antwoordGevraagd: false };

  for (const van of signaalstatussen) {
    test.each(signaalstatussen)(`${van}, then %s`, (naar) => {
      const kan = (keuzes[van] as Signaalstatus[]).includes(naar);
      expect(kanVolgen(van, naar)).toBe(kan);
      expect(describeStap(takeSignaalstap({ van, naar, ...vrij })).split('+')[0]).toBe(
        kan ? naar : 'signaalstap-kan-niet',
      );
      const codes = checkSignaalstap({ van, naar, ...vrij }).map(({ code }) => code);
      expect(codes).toEqual(kan || van === naar ? [] : ['signaalstap-kan-niet']);
    });
  }
});
