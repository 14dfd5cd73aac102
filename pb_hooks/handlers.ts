export { createMedewerker, updateMedewerker } from './beheer/medewerker.ts';
export { createThema, deleteThema, updateThema } from './beheer/thema.ts';
export { updateInstellingen } from './beheer/instellingen.ts';
export { getGezondheid } from './beheer/gezondheid.ts';
export { postImport } from './import/post-import.ts';
export { postStap } from './publicatie/post-stap.ts';
export { postVoorbeeld } from './publicatie/post-voorbeeld.ts';
export { bootstrap } from './start/bootstrap.ts';
export { createVerbetering, updateVerbetering } from './verbetering/save-verbetering.ts';
