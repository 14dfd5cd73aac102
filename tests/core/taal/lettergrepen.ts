/** Words by their number of syllables: as Dutch is parted, or as it is said where spelling parts more ('website'). */
export const lettergrepen: Record<number, string> = {
  1: `de een één het niet huis straat feest zee mooi groei nieuw eeuw leeuw draai wij jij ijs ui trein goud blauw
    deur koe fiets stuur schrijf vrouw duw ruw zo'n 't site team game coach mail schroef angst herfst vóór hè qua
    jeans steak geld WOZ 7 9 0 m m'n`,
  2: `balie loket paspoort wachten sneller nummer brieven moeite gooien draaien nieuwe eeuwen vrouwen reden kosten
    bezwaar website update online deadline e-mail bureau niveau cadeau milieu auto foto's duo boa duet baby baby's
    type hobby pony royaal cyaan toilet circuit café privé reëel naïef geïnd skiën tweeën knieën buiten luie buien
    bellen telling dieet riool viool dashboard download account 's-avonds service upload regie bijna douche
    vrijuit buiig schoonen zoals geuit smartphone coaching laadpaal euro klimaat zwembad speelplaats rolstoel
    trouwen keuze keuken waarom daarom misschien milieus websites release plateau chauffeur archief logisch jaren
    EU 14 2024 1.234 10.000 1000000 5,5 9.00 06 A4 % € nr. WIA DUO`,
  3: `gemeente ambtenaar formulier informeel aanvragen ideeën afvalbak museum ideaal theater oceaan video radio
    studio regio familie politie station pensioen ruïne reünie geopend beamen vergunning parkeren openbaar
    verhuizen rijbewijs afspraken bijeenkomst uitkering inwoner serieus speciaal sociaal actueel patiënt hypotheek
    bestemming enquête telefoon bezoeker digitaal achteruit machine garage groeiende begroeiing lyceum lawine oase
    bioscoop douane manager college creatief reactie beambte subsidie discussie enorme bijzonder directeur
    internet programma België wachtenden werkgevers huurtoeslag stembureau inschrijving kwijtschelding naamgeving
    energie Europees Europa dierenarts bushalte stoeptegel lantaarnpaal begraafplaats augustus september oktober
    hoeveelheid tevergeefs eigenlijk bijvoorbeeld teamleider restaurant logische jongeren veiligheid €5 BSN WMO UWV
    AOW DigiD sms bijv. art.`,
  4: `januari februari informatie gemeentehuis beoordelen medewerker verbetering situatie beëindigen procedure
    financiën officieel ambtenaren ingenieur formulieren jubileum petroleum hygiëne identiteit milieuregels
    aanvragende klantenservice openingstijd gemeenteraad terugkomen duidelijke interviewen aspirine bibliotheek
    bereikbaarheid leefomgeving automatisch bestemmingsplan beïnvloeden verhuisbericht geheimhouding uiteindelijk
    telefonisch gehandicapt vuilniswagen groenonderhoud overlijden interieur superieur d.w.z. 50%`,
  5: `afvalcontainer communicatie openingstijden organisatie gemeentelijke categorieën individueel verantwoordelijk
    activiteiten coördinatie coördinator realisatie toegankelijkheid parkeervergunning evaluatie ideologie
    radioactief geïnteresseerd onafhankelijk verkeersbesluiten ouderbijdrage zorgverzekering belastingaanslag
    zonnepanelen geluidsoverlast religieuze`,
  6: `geautomatiseerd liberalisering kinderopvangtoeslag ziekenhuisopname geboorteaangifte`,
  7: `levensgebeurtenissen woningbouwvereniging`,
};
