import type { Privacycode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenPrivacy: Record<Privacycode, string> = {
  'onbekende-code':
    'Deze code kennen wij niet. Kijk of u alle tekens hebt overgenomen, of vraag ons om hulp.',
  'geen-wissingsverzoek': 'De melder vroeg niet (meer) om de tekst te wissen. Ververs de pagina.',
};

/** After erasing, while the words could not be taken away everywhere. */
export const woordenWachten =
  'De woorden zijn nog niet overal weg: dat lukt nu niet. Het wordt elke minuut opnieuw geprobeerd; meld het aan wie de server beheert.';
