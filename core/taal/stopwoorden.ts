const lijst = `
aan al alle alleen allemaal als altijd ander andere anders ben bent bij bijna daar daarom dan dat de deze die dit doen
doet door dus echt een eens en er erg even gaan gaat gedaan geen geweest goed graag had hadden heb hebben hebt heeft
heel hem hen het hier hij hoe hun iemand iets ik in is ja je jij jou jouw jullie kan kon konden kreeg krijg krijgen
krijgt kunnen kunt maar mag me meer met mij mijn moest moet moeten mogen na naar niet niets nog nooit nou nu of om
omdat onder ons onze ook op over steeds te tegen toch toen tot uit uw vaak van veel vind voor waar waarom waren was
wat weer weet wel wie wij wil willen wilt word worden wordt ze zeer zei zelf zich zien zij zijn zo zoals zonder zou
zouden
`;

/** Folded Dutch words that stand in almost every text and tell nothing about its subject. */
export const stopwoorden: ReadonlySet<string> = new Set(lijst.trim().split(/\s+/));
