/** Publishes one edition in a process of its own, so that a test can kill it: arguments are the data folder, the name and the number of entries. */
import { openDataFolder } from '#server/data-folder.ts';
import { finishRelease } from '#server/publish/finish-release.ts';
import { makeUitgave, publishUitgave } from '#tests/server/publish/maak-uitgave.ts';

const [dataDir = '', naam = '', aantal = '1'] = process.argv.slice(2);
const map = openDataFolder(dataDir);
const step = (): void => console.log('stap');
step();
await publishUitgave(map, makeUitgave(naam, Number(aantal)), step);
step();
await finishRelease(map.releases);
step();
