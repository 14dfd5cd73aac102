/** Dutch words that say nothing about what a text is about, folded; short ones of one letter are dropped anyway. */
export const stopwoorden: ReadonlySet<string> = new Set(
  (
    'aan al alle alleen allemaal als altijd ander andere anders bij bijna ben bent beetje beste daar daarom dag dan dat de deze ' +
    'die dit doen doet door dus echt een eens en er erg even gaan gaat geen gedaan geweest graag had hadden heb hebben hebt heeft ' +
    'heel hem hen het heb hier hij hoe hoi hun iemand iets ik in is ja je jij jou jouw jullie kan kon konden kunnen kunt krijg ' +
    'kreeg krijgen krijgt maar mag me mee meer mensen met mij mijn moest moet moeten mogen na naar niet niets nog nooit nou nu of ' +
    'om omdat onder ons onze ook op over pas sinds te tegen toch toen tot tussen twee uit uw van vaak veel vind voor waar waarom ' +
    'waren was wat weer weet weg wel werd wie wil willen wilt word worden wordt wij ze zeer zei zelf zich zien zij zijn zo zoals ' +
    'zonder zou zouden goed nodig steeds straks vandaag gisteren morgen week weken maand maanden jaar keer keren drie alweer mevrouw ' +
    'meneer geachte groet groeten vriendelijke dank bedankt alvast gemeente medewerker medewerkers'
  ).split(' '),
);
