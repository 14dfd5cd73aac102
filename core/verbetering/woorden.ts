import type { Verbeteringcode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenVerbetering: Record<Verbeteringcode, string> = {
  'kies-thema': 'Er is nog geen thema gekozen. Kies er ten minste één.',
  'bron-verplicht':
    'Bij Eerder geteld staat een aantal. Schrijf waar dat getal vandaan komt, of haal het aantal weg.',
  'te-veel-trefwoorden': 'Er zijn {aantal} trefwoorden. Kies er hoogstens {max}.',
  'ingangsmaand-verplicht':
    'Ingangsmaand is nog leeg. Schrijf sinds wanneer dit zo is, bijvoorbeeld 2026-03.',
  'ingangsmaand-later':
    'Ingangsmaand {waarde} moet nog komen. Kies de uitkomst Gepland, of een maand die al begonnen is.',
  'r2-vier-ogen': 'U hebt deze tekst zelf als laatste bewerkt. Vraag een collega om hem goed te keuren.',
  'r3-toestemming':
    'Een letterlijk citaat mag alleen met toestemming. Leg de toestemming vast, of kies Samengevat.',
  'r3-ander-signaal':
    'Dit citaat komt uit een signaal dat niet bij deze verbetering hoort. Koppel het eerst, of kies een ander.',
  'r3-melder-niet':
    'De melder van dit citaat wil niet (meer) dat het op de site staat. Kies Samengevat, of een ander citaat.',
  'r3-noem-melder':
    'Dit zijn de woorden uit signaal {kenmerk}, dat bij deze verbetering hoort. Kies dat signaal bij Wiens woorden zijn dit. Staat het er niet bij, dan wil de melder het niet: kies Samengevat.',
  'r3-woorden':
    '{veld}: “{tekst}” zijn de woorden van de melder van signaal {kenmerk}. Die gaf geen toestemming. Zeg het anders.',
  'r3-woorden-meelezer':
    '{veld}: “{tekst}” zijn de woorden van een meelezer. Die gaf geen toestemming. Zeg het anders.',
  'r3-koppel-eerst':
    '{veld}: “{tekst}” zijn de woorden uit signaal {kenmerk}. Koppel dat signaal eerst aan deze verbetering, of zeg het anders.',
  'r3-staat-op-site':
    'Op de site staat bij deze verbetering “{tekst}”. Dat zijn de woorden van deze melder, die daar geen toestemming voor gaf. Schrijf het daar eerst anders, of vraag om toestemming.',
  'r11-reden': 'Er staat nog niet waarom het niet kan. Kies een reden.',
  'r16-gepland-besluit':
    '‘Gepland’ zegt in het openbaar dat het is besloten, en er is nog geen besluit. Leg het besluit vast bij de luisterloop, of kies een andere uitkomst.',
  'r16-maand-voor-signaal':
    '{maand} is eerder dan het eerste signaal dat gekoppeld is, van {eerste}. Op de site lijkt het dan alsof u dit niet om dat signaal deed. Koppel het eerdere signaal, of noem de maand waarin het voor mensen anders werd.',
  'r11-uitleg': 'Er staat nog geen uitleg waarom het niet kan. Schrijf die in gewone woorden.',
  'rol-mag-niet': 'U mag dit niet {stap}. Vraag iemand met een van deze rollen: {rollen}.',
  'stap-kan-niet': 'Dit kan nu niet: de status is {status}, en dan valt er niets te {stap}.',
  'niet-live': 'Er staat nu niets van deze verbetering op de site. Er is dus niets in te trekken.',
};
