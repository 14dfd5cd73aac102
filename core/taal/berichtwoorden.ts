import { stopwoorden } from '#core/taal/stopwoorden.ts';

const lijst = `
alvast alweer bedankt beetje beste dag dank drie geachte gemeente gisteren groet groeten hoi jaar keer keren maand
maanden medewerker medewerkers mee meneer mensen mevrouw morgen nodig pas sinds straks tussen twee vandaag
vriendelijke week weg weken werd
`;

/** What tells nothing about the subject of a message: stop words, and those of greetings and of time. Somebody who searches can mean a 'pas' or a 'week'. */
export const berichtwoorden: ReadonlySet<string> = new Set([...stopwoorden, ...lijst.trim().split(/\s+/)]);
