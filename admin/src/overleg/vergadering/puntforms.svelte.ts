import { checkActie } from '#core/overleg/actie.ts';
import { checkBesluit } from '#core/overleg/besluit.ts';
import { checkKeuzen } from '#core/overleg/stemming.ts';
import type { AnswerOf, Route } from '#records/contract/routes.ts';
import type { Vergaderpunt } from '#records/contract/vergadering.ts';
import { takeVergaderstap } from '#records/vergadering.ts';
import { createId } from '../../components/create-id.ts';
import { Form } from '../../components/form.svelte.ts';
import type { Beheer } from '../../session/beheer.svelte.ts';
import { vandaagIso } from '../../tijd.ts';
import { emptyActie, type Actieinvoer } from '../besluit-form.svelte.ts';
import { listEigenaren } from '../eigenaren.ts';
import type { Vergadering } from './vergadering.svelte.ts';
import { beginZin } from './woorden.ts';

export interface Puntbesluitinvoer {
  tekst: string;
  reden: string;
  waaraan: string;
  terugkijkOp: string;
  dilemma: string;
}

type Antwoord<S extends string> = AnswerOf<Extract<Route, `POST /agendapunten/{id}/${S}`>>;

export type PuntbesluitForm = Form<Puntbesluitinvoer, Antwoord<'besluiten'>>;
export type PuntactieForm = Form<Actieinvoer, Antwoord<'acties'>>;
export type StemmingForm = Form<{ keuzen: string }, Antwoord<'stemmingen'>>;

const leegBesluit = (): Puntbesluitinvoer => ({
  tekst: '',
  reden: '',
  waaraan: '',
  terugkijkOp: '',
  dilemma: 'geen',
});

interface Bij {
  beheer: Beheer;
  vergadering: Vergadering;
  punt: () => Vergaderpunt;
  onKlaar: () => void;
}

/** The besluit about a punt, as one sentence: Wij gaan … Omdat … Wij merken dat het werkt als … */
export function createPuntbesluitForm({ beheer, vergadering, punt, onKlaar }: Bij): PuntbesluitForm {
  return new Form({
    begin: leegBesluit,
    check: (invoer) =>
      checkBesluit(
        { ...invoer, acties: [] },
        { eigenaren: [], vandaag: vandaagIso(), verbetering: punt().verbetering, fase: 'gehoord' },
      ),
    save: (invoer) =>
      takeVergaderstap(beheer.client, 'POST /agendapunten/{id}/besluiten', punt().id, {
        ...invoer,
        tekst: beginZin('Wij gaan', invoer.tekst),
        acties: [],
        versie: punt().versie,
      }),
    said: 'Het besluit is vastgelegd.',
    onSaved: async (_antwoord, form) => {
      form.reset();
      await vergadering.vraag();
      onKlaar();
    },
    draft: beheer.draft('puntbesluit', punt().id),
  });
}

/** Something to do; sent again without an answer it is kept once. */
export function createPuntactieForm({ beheer, vergadering, punt, onKlaar }: Bij): PuntactieForm {
  let sleutel = createId();
  return new Form({
    begin: emptyActie,
    check: (actie) => {
      const eigenaren = listEigenaren(beheer.medewerkers).map(([eigenaar]) => eigenaar);
      return checkActie(actie, { eigenaren, vandaag: vandaagIso() });
    },
    save: (actie) =>
      takeVergaderstap(beheer.client, 'POST /agendapunten/{id}/acties', punt().id, { ...actie, sleutel }),
    said: 'De actie is vastgelegd.',
    onSaved: async (_antwoord, form) => {
      sleutel = createId();
      form.reset();
      await vergadering.vraag();
      onKlaar();
    },
    draft: beheer.draft('puntactie', punt().id),
  });
}

/** What a text with a keuze on each line lets people choose from. */
function readKeuzen(tekst: string): string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean);
}

/** Lets the team choose. */
export function createStemmingForm({ beheer, vergadering, punt, onKlaar }: Bij): StemmingForm {
  return new Form({
    begin: () => ({ keuzen: '' }),
    check: ({ keuzen }) =>
      checkKeuzen(readKeuzen(keuzen), { keuzen: [], getoond: false }).map((issue) => ({
        ...issue,
        path: 'keuzen',
      })),
    save: ({ keuzen }) =>
      takeVergaderstap(beheer.client, 'POST /agendapunten/{id}/stemmingen', punt().id, {
        keuzen: readKeuzen(keuzen),
        versie: punt().versie,
      }),
    said: 'Er wordt nu gestemd.',
    onSaved: async (_antwoord, form) => {
      form.reset();
      await vergadering.vraag();
      onKlaar();
    },
    draft: beheer.draft('puntstemming', punt().id),
  });
}
