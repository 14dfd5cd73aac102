/** Things people say, each in words of its own; texts in one row are about the same thing. */
export const onderwerpen: string[][] = [
  [
    'De lantaarnpaal voor ons huis is al weken kapot.',
    'De lantaarn bij ons in de straat doet het nog steeds niet, al weken kapot.',
    'Kapotte lantaarnpaal, kunt u die maken?',
  ],
  [
    'Ik moest voor mijn paspoort twee keer naar het stadhuis komen.',
    'Waarom twee keer langskomen op het stadhuis voor een paspoort?',
    'Voor het ophalen van een paspoort moest ik weer naar het stadhuis.',
  ],
  [
    'De brief over de kwijtschelding is veel te moeilijk.',
    'Ik begrijp de brief over kwijtschelding niet, moeilijke taal.',
    'Moeilijke brieven over kwijtschelding van de belasting.',
  ],
  [
    'Ik stond een half uur in de wacht aan de telefoon.',
    'Lange wachttijd aan de telefoon, ik heb een half uur gewacht.',
    'Aan de telefoon moest ik een half uur wachten.',
  ],
  [
    'De container voor plastic bij het winkelcentrum zit altijd vol.',
    'Volle plasticcontainer bij het winkelcentrum.',
    'Plastic container winkelcentrum is weer vol!',
  ],
  [
    'De medewerker aan de balie was heel vriendelijk en hielp mij goed.',
    'Vriendelijke medewerkers bij de balie, goed geholpen!',
    'Goed geholpen aan de balie door een vriendelijke medewerker.',
  ],
  [
    'Mijn uitkering is te laat betaald en ik kon de huur niet voldoen.',
    'De uitkering kwam te laat, daardoor betaalde ik de huur niet op tijd.',
    'Uitkering te laat op mijn rekening, huur niet betaald.',
  ],
  [
    'Inloggen met DigiD op de website lukt niet.',
    'De website geeft een fout als ik met DigiD inlog.',
    'Ik kan niet inloggen op uw website met DigiD.',
  ],
  [
    'Er ligt al twee weken een grote hoop grofvuil naast de ondergrondse container op de hoek bij de school, en niemand haalt het op.',
    'Grofvuil bij de school niet opgehaald.',
    'Wanneer wordt het grofvuil opgehaald dat naast de container bij de school staat?',
  ],
  [
    'Toen ik belde om mijn verhuizing door te geven, moest ik alles drie keer vertellen aan steeds een andere medewerker.',
    'Verhuizing doorgeven: drie keer hetzelfde verteld aan drie medewerkers.',
    'Bij het doorgeven van mijn verhuizing moest ik telkens opnieuw mijn verhaal vertellen.',
  ],
];
