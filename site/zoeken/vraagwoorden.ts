import { stopwoorden } from '#core/taal/stopwoorden.ts';

const lijst = `
bijvoorbeeld d daarbij daarmee daarna daarover daarvan daarvoor deed doe eerst eigenlijk elk elke enige ervan ge
geworden hele hierbij hierover hiervoor hoelang hoeveel hoezo ie kom komen komt kregen kwam laat laten meest men
misschien moesten nee net niemand per precies s snap soms staan staat t terwijl toe u vanaf vinden vooral waarbij
waardoor waarin waarmee waarvan waarvoor wanneer want we welk welke wist wou x zeg zeggen zie zodat zullen zult
`;

/** What tells nothing about the subject of a question that somebody types: stop words, and those that questions are made of. */
export const vraagwoorden: ReadonlySet<string> = new Set([...stopwoorden, ...lijst.trim().split(/\s+/)]);
