/** Publishes one edition in a process of its own, so that a test can kill it: arguments are the data folder, the name and the number of entries. */
import { openDataFolder } from '#server/data-folder.ts';
import { makeRelease } from '#server/publish/make-release.ts';
import { kleineBouwer, leegProject, writeUitgave } from '#tests/server/publish/maak-uitgave.ts';

const [dataDir = '', naam = '', aantal = '1'] = process.argv.slice(2);
const map = openDataFolder(dataDir);
console.log('stap');
const uitgave = writeUitgave(map, naam, Number(aantal));
await makeRelease({
  root: leegProject,
  map,
  siteUrl: 'http://site.test',
  uitgave,
  opdracht: kleineBouwer,
  meld: () => console.log('stap'),
});
