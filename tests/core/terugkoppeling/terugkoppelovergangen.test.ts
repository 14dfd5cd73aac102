import { describe } from 'vitest';
import { terugkoppelstatussen } from '#core/terugkoppeling/enumeraties.ts';
import {
  takeTerugkoppelstap,
  terugkoppelgebeurtenissen,
  type Terugkoppelgebeurtenis,
  type Terugkoppelsituatie,
  type Terugkoppelstaat,
} from '#core/terugkoppeling/terugkoppelovergangen.ts';
import { describeStap, testOvergangen } from '#tests/support/test-overgangen.ts';

const paren = {
  statussen: ['', ...terugkoppelstatussen],
  gebeurtenissen: terugkoppelgebeurtenissen,
  kanNiet: 'overgang-kan-niet',
};
const vanSysteem: Terugkoppelsituatie = {
  doorMens: false,
  viaMail: true,
  mailOnderweg: false,
  mailMisschienAan: false,
};
const gaAls =
  (over: Partial<Terugkoppelsituatie>) =>
  (van: string, bij: string): string =>
    describeStap(
      takeTerugkoppelstap(van as Terugkoppelstaat, bij as Terugkoppelgebeurtenis, { ...vanSysteem, ...over }),
    );

describe('a line that the system keeps in step, and whose mail lies still', () => {
  const tabel = `
                  mailen   bellen   opgeven       afzien    al-gemaild  mail-aangenomen  mail-mislukt  intrekken       vervangen  afvinken-verteld  afvinken-onbereikbaar  afvinken-wil-niet  mail-teruggekomen  terugnemen
    niets         te-doen  te-doen  onbereikbaar  wil-niet  verteld     –                –             –               –          –                 –                      –  –  –
    te-doen       te-doen  te-doen  onbereikbaar  wil-niet  –           verteld          te-doen       weg+houd-mails  weg        verteld           onbereikbaar           wil-niet  te-doen  –
    verteld       –        –        –             –         –           –                –             –               –          verteld           onbereikbaar           wil-niet  te-doen  te-doen
    onbereikbaar  te-doen  te-doen  –             wil-niet  verteld     –                –             –               –          verteld           onbereikbaar           wil-niet  –  –
    wil-niet      te-doen  te-doen  onbereikbaar  –         verteld     –                –             –               –          verteld           onbereikbaar           wil-niet  –  –`;
  testOvergangen({ ...paren, tabel }, gaAls({}));
});

describe('a line that a person noted stays as it is, until a person notes something else', () => {
  const tabel = `
                  mailen   bellen   opgeven       afzien    al-gemaild  mail-aangenomen  mail-mislukt  intrekken       vervangen  afvinken-verteld  afvinken-onbereikbaar  afvinken-wil-niet  mail-teruggekomen  terugnemen
    niets         te-doen  te-doen  onbereikbaar  wil-niet  verteld     –                –             –               –          –                 –                      –  –  –
    te-doen       te-doen  te-doen  onbereikbaar  wil-niet  –           verteld          te-doen       weg+houd-mails  weg        verteld           onbereikbaar           wil-niet  te-doen  –
    verteld       –        –        –             –         –           –                –             –               –          verteld           onbereikbaar           wil-niet  te-doen  te-doen
    onbereikbaar  –        –        –             –         –           –                –             –               –          verteld           onbereikbaar           wil-niet  –  te-doen
    wil-niet      –        –        –             –         –           –                –             –               –          verteld           onbereikbaar           wil-niet  –  te-doen`;
  testOvergangen({ ...paren, tabel }, gaAls({ doorMens: true }));
});

describe('R5 a line whose mail may be arriving waits for what becomes of it', () => {
  const tabel = `
                  mailen   bellen            opgeven           afzien            al-gemaild  mail-aangenomen  mail-mislukt  intrekken         vervangen  afvinken-verteld  afvinken-onbereikbaar  afvinken-wil-niet  mail-teruggekomen  terugnemen
    niets         te-doen  te-doen           onbereikbaar      wil-niet          verteld     –                –             –                 –          –                 –                      –  –  –
    te-doen       te-doen  bericht-onderweg  bericht-onderweg  bericht-onderweg  –           verteld          te-doen       bericht-onderweg  –          bericht-onderweg  bericht-onderweg       bericht-onderweg  te-doen  –
    verteld       –        –                 –                 –                 –           –                –             –                 –          bericht-onderweg  bericht-onderweg       bericht-onderweg  bericht-onderweg  te-doen
    onbereikbaar  te-doen  te-doen           –                 wil-niet          verteld     –                –             –                 –          bericht-onderweg  bericht-onderweg       bericht-onderweg  –  –
    wil-niet      te-doen  te-doen           onbereikbaar      –                 verteld     –                –             –                 –          bericht-onderweg  bericht-onderweg       bericht-onderweg  –  –`;
  testOvergangen({ ...paren, tabel }, gaAls({ mailOnderweg: true, mailMisschienAan: true }));
});

describe('R5 a line on the call list whose mail may have arrived is not replaced by another', () => {
  const tabel = `
                  mailen   bellen   opgeven       afzien    al-gemaild  mail-aangenomen  mail-mislukt  intrekken       vervangen  afvinken-verteld  afvinken-onbereikbaar  afvinken-wil-niet  mail-teruggekomen  terugnemen
    niets         te-doen  te-doen  onbereikbaar  wil-niet  verteld     –                –             –               –          –                 –                      –  –  –
    te-doen       te-doen  –        onbereikbaar  wil-niet  –           verteld          te-doen       weg+houd-mails  –          verteld           onbereikbaar           wil-niet  te-doen  –
    verteld       –        –        –             –         –           –                –             –               –          verteld           onbereikbaar           wil-niet  –  te-doen
    onbereikbaar  te-doen  te-doen  –             wil-niet  verteld     –                –             –               –          verteld           onbereikbaar           wil-niet  –  –
    wil-niet      te-doen  te-doen  onbereikbaar  –         verteld     –                –             –               –          verteld           onbereikbaar           wil-niet  –  –`;
  testOvergangen({ ...paren, tabel }, gaAls({ viaMail: false, mailMisschienAan: true }));
});
