import { describe } from 'vitest';
import { actiestatussen } from '#core/overleg/enumeraties.ts';
import { takeStap } from '#core/basis/overgang.ts';
import {
  actiegebeurtenissen,
  actieovergangen,
  takeActiestap,
  type Actiegebeurtenis,
  type Actiestaat,
} from '#core/overleg/actieovergangen.ts';
import { describeStap, testOvergangen } from '#tests/support/test-overgangen.ts';

const paren = {
  statussen: ['', ...actiestatussen],
  gebeurtenissen: actiegebeurtenissen,
  kanNiet: 'overgang-kan-niet',
};
const gaAls =
  (loopGesloten: boolean) =>
  (van: string, bij: string): string =>
    describeStap(
      takeStap(actieovergangen, {
        van: van as Actiestaat,
        bij: bij as Actiegebeurtenis,
        situatie: { loopGesloten },
      }),
    );

describe('the steps of an actie in an open loop', () => {
  const tabel = `
               besluiten  terugleggen       beginnen           afronden           laten-vervallen
    niets      open       –                 –                  –                  –
    open       –          –                 bezig              klaar+zet-klaarOp  vervallen
    bezig      –          open              –                  klaar+zet-klaarOp  vervallen
    klaar      –          open+wis-klaarOp  bezig+wis-klaarOp  –                  vervallen+wis-klaarOp
    vervallen  –          open              bezig              klaar+zet-klaarOp  –`;
  testOvergangen({ ...paren, tabel }, gaAls(false));
});

describe('R4 in a closed loop nothing is to be done again', () => {
  const tabel = `
               besluiten  terugleggen         beginnen            afronden           laten-vervallen
    niets      open       –                   –                   –                  –
    open       –          –                   bezig               klaar+zet-klaarOp  vervallen
    bezig      –          open                –                   klaar+zet-klaarOp  vervallen
    klaar      –          r4-eerst-heropenen  r4-eerst-heropenen  –                  vervallen+wis-klaarOp
    vervallen  –          r4-eerst-heropenen  r4-eerst-heropenen  klaar+zet-klaarOp  –`;
  testOvergangen({ ...paren, tabel }, gaAls(true));
});

describe('the status that somebody chooses', () => {
  const tabel = `
               open              bezig              klaar              vervallen
    open       –                 bezig              klaar+zet-klaarOp  vervallen
    bezig      open              –                  klaar+zet-klaarOp  vervallen
    klaar      open+wis-klaarOp  bezig+wis-klaarOp  –                  vervallen+wis-klaarOp
    vervallen  open              bezig              klaar+zet-klaarOp  –`;
  const keuzes = { ...paren, statussen: actiestatussen, gebeurtenissen: actiestatussen, tabel };
  testOvergangen(keuzes, (van, naar) =>
    describeStap(
      takeActiestap(van as (typeof actiestatussen)[number], naar as (typeof actiestatussen)[number], {
        loopGesloten: false,
      }),
    ),
  );
});
