/** Words and sentence frames from which generated entries are made. A slot is {name}; each list is the filling of its slot. */
export const woorden: Record<string, readonly string[]> = {
  zaak: [
    'paspoort', 'rijbewijs', 'parkeervergunning', 'afvalpas', 'bouwvergunning', 'uitkering', 'huisvesting',
    'kwijtschelding', 'belastingaanslag', 'verhuizing', 'geboorteaangifte', 'trouwzaal', 'stadspas',
    'leerlingenvervoer', 'schuldhulp', 'huishoudhulp', 'rolstoel', 'taxipas', 'speeltuin', 'fietspad', 'straatlamp',
    'container', 'snoeiafval', 'boomkap', 'riool', 'stoeptegel', 'marktkraam', 'terras', 'evenement', 'subsidie',
    'inburgering', 'voorschool', 'zwembad', 'bibliotheek', 'sporthal', 'begraafplaats', 'hondenbelasting', 'toeslag',
    'identiteitskaart', 'uittreksel', 'bijstand', 'mantelzorg', 'jeugdhulp', 'dagbesteding', 'energie', 'glasbak',
  ],
  deel: [
    'aanvraag', 'brief', 'formulier', 'afspraak', 'balie', 'beslissing', 'betaling', 'bezwaar', 'controle', 'kosten',
    'melding', 'ophaaldag', 'regels', 'rekening', 'teruggave', 'toestemming', 'uitleg', 'verlenging', 'wachttijd',
    'wijziging', 'website', 'loket', 'folder', 'bericht', 'code', 'kaart', 'nummer', 'locatie', 'termijn', 'bewijs',
  ],
  wijk: [
    'Noordrand', 'Havenkwartier', 'Molenbuurt', 'Oude Dorp', 'Rietvelden', 'Zonnehoek', 'Waterkant', 'Kasteelwijk',
    'Vogelbuurt', 'Bloemenwijk', 'Stationsgebied', 'Lage Weide', 'Hoge Akker', 'Tuindorp', 'Buitenveld', 'Kanaalzone',
  ],
  moment: [
    'op zaterdag', 'na werktijd', 'binnen een week', 'in de ochtend', 'tijdens de vakantie', 'in het weekend',
    'op dinsdagavond', 'voor de zomer', 'met oud en nieuw', 'binnen drie dagen', 'vanaf de eerste dag', 'zonder afspraak',
  ],
  klacht: [
    'ik steeds opnieuw moet bellen', 'niemand mij terugbelt', 'de woorden te moeilijk zijn', 'het zo lang duurt',
    'ik twee keer hetzelfde invul', 'de deur al dicht was', 'ik van het kastje naar de muur ga', 'er geen lamp brandt',
    'de bank weg is', 'ik mijn gegevens niet kan zien', 'het bedrag elk jaar anders is', 'de lijn steeds bezet is',
    'er geen plek is voor mijn scootmobiel', 'ik geen antwoord krijg op mijn mail', 'de knop niet werkt op mijn telefoon',
  ],
  oplossing: [
    'een vaste medewerker die u belt', 'een kortere brief met de uitkomst bovenaan', 'een avond per week extra open',
    'een bericht op uw telefoon bij elke stap', 'een formulier dat al is ingevuld met wat wij weten',
    'een teller op de site met de echte wachttijd', 'een extra plek in de wijk', 'een herinnering voordat de tijd om is',
    'een tafel waar u samen met ons alles invult', 'een rekentool die het bedrag uitlegt', 'een lijst met veelgestelde vragen',
    'een tolk die meteen meeluistert', 'een tweede sleutel bij de buren', 'een rustige kamer voor het gesprek',
  ],
  gevolg: [
    'Dat scheelt u een dag vrij nemen.', 'U hoeft niet meer terug te komen.', 'U ziet meteen waar u aan toe bent.',
    'De wachttijd is nu korter dan een kwartier.', 'Wij vragen alleen wat wij echt nodig hebben.',
    'Lukt het niet, dan helpt een collega u verder.', 'Dit kost u niets extra.', 'Ook wie geen computer heeft, kan dit doen.',
    'Wij kijken elk half jaar of het nog goed werkt.', 'De eerste reacties zijn positief, maar het kan nog sneller.',
  ],
};

export const zinnen = {
  titel: ['{Zaak}{deel} {moment} in {wijk}', '{Zaak}{deel} duidelijker in {wijk}', 'Sneller geregeld: {zaak}{deel} in {wijk}'],
  vraag: [
    'Waarom kan ik mijn {zaak}{deel} niet {moment} regelen?', 'Ik begrijp niet dat {klacht} bij de {zaak}{deel}.',
    'In {wijk} merken wij al maanden dat {klacht}.', 'Kan de {zaak}{deel} niet eenvoudiger?',
    'Mijn moeder woont in {wijk} en zij vertelt dat {klacht}.',
  ],
  verbetering: [
    'Voor de {zaak}{deel} is er nu {oplossing}.', 'Daarnaast komt er voor de {zaak} {oplossing}.', '{gevolg}',
    'In {wijk} zijn wij begonnen, en {moment} volgt de rest van de gemeente.', 'U regelt uw {zaak}{deel} voortaan {moment}.',
    'De medewerkers van de {zaak}{deel} hebben de tekst samen met inwoners herschreven.',
  ],
} as const;
