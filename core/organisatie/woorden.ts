import type { Organisatiecode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenOrganisatie: Record<Organisatiecode, string> = {
  'buiten-bereik': '{veld} moet een heel getal zijn van {min} tot en met {max}.',
  'te-veel': '{veld}: er staan er {aantal}. Er passen er {max}. Haal er een paar weg.',
  'geen-webadres':
    '“{waarde}” is geen adres van een website. Schrijf het helemaal, bijvoorbeeld https://www.voorbeeld.nl.',
  'geen-mailadres':
    'Dit is geen e-mailadres. Schrijf er één, zonder iets ervoor of erachter: naam@voorbeeld.nl.',
  'geen-meldadres': 'Schrijf één e-mailadres, of een webadres dat met https:// begint.',
  'geen-nummer': 'Dit is geen telefoonnummer. Schrijf alleen cijfers, spaties en streepjes.',
  'geen-kleur': '{veld} “{waarde}” is geen kleur. Schrijf een kleur als #0b5563.',
  'contrast-te-laag':
    '{veld} {waarde} is te flets om te lezen: contrast {contrast}. Kies een kleur met ten minste 4,5.',
  'thema-in-gebruik':
    'Dit thema hoort bij verbeteringen of signalen en kan daarom niet weg. Geef het een andere naam.',
  'thema-op-de-site':
    'Dit thema staat bij een verbetering op de site en kan daarom niet weg. Geef het een andere naam.',
  'laatste-beheerder': 'Er moet altijd een actieve beheerder zijn. Geef eerst iemand anders die rol.',
  'account-bestaat':
    'Bij dit e-mailadres hoort al een account, ook als het anders is geschreven. Gebruik dat account, of zet het weer aan.',
};
