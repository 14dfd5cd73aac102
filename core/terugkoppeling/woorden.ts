import type { Terugkoppelcode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenTerugkoppeling: Record<Terugkoppelcode, string> = {
  'vertellen-niet-live': 'Dit staat nog niet op de site. Publiceer het eerst, dan kunt u het vertellen.',
  'vertellen-geen-nieuws':
    'Deze cirkel is heropend. Er is pas weer iets te vertellen als u iets nieuws kiest en opnieuw publiceert.',
  'bericht-onderweg': 'Op dit moment gaat hierover een mail weg. Kijk over een minuut nog een keer.',
  'bericht-niet-meer': 'Deze mail hoeft niet meer weg, of iemand anders verstuurt hem al.',
  'herkansing-kan-niet':
    'Alleen een mail die mislukte, of waarvan wij niet weten of hij aankwam, kan opnieuw. Kijk of dit al is afgevinkt.',
  'teruggekomen-kan-niet':
    'Alleen een mail die verstuurd is, kan terugkomen. Kijk hoe het nu met deze mail staat.',
  'terugnemen-voorbij':
    'Dit gaat over een eerdere uitkomst of ronde. Daarover vertelt u niets meer. Kijk bij de nieuwste regel.',
  'codemail-geen-adres':
    'Wij weten niet naar welk adres: er staat geen e-mailadres bij dit bericht. Schrijf de code op, of print deze pagina.',
  'te-veel-codemails':
    'Wij mailden deze code al {max} keer. Schrijf hem op, of print deze pagina. Kijk ook bij uw ongewenste mail.',
  'te-veel-codemails-dag':
    'Naar dit adres gingen in 24 uur al {max} mails met een code. Schrijf de code op, of probeer het morgen weer.',
};
