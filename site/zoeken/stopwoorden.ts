const lijst = `
aan al alle alleen allemaal als altijd ander andere anders ben bent bij bijna bijvoorbeeld d daar daarbij daarmee daarna
daarom daarover daarvan daarvoor dan dat de deed deze die dit doe doen doet door dus echt een eens eerst eigenlijk elk elke
en enige er erg ervan even gaan gaat ge gedaan geen geweest geworden goed graag had hadden heb hebben hebt heeft heel hele
hem hen het hier hierbij hierover hiervoor hij hoe hoeveel hoelang hoezo hun ie iemand iets ik in is ja je jij jou jouw
jullie kan kom komen komt kon kwam konden krijg krijgen krijgt kreeg kregen kunnen kunt laat laten maar mag me meer meest men met mij mijn
misschien moest moesten moet moeten mogen na naar nee net niemand niet niets nog nooit nou nu of om omdat onder ons onze
ook op over per precies s snap soms staan staat steeds t te tegen terwijl toch toe toen tot u uit uw vaak van veel
vanaf vind vinden voor vooral waar waarbij waardoor waarin waarmee waarom waarvan waarvoor wanneer want waren was wat we weer
weet wel welk welke wie wij wil willen wilt wist word worden wordt wou x ze zeer zei zeg zeggen zelf zich zie zien zij
zijn zo zoals zodat zonder zou zouden zullen zult
`;

/** Folded words that stand in almost every text or question and tell nothing about its subject. */
export const stopwoorden: ReadonlySet<string> = new Set(lijst.trim().split(/\s+/));
