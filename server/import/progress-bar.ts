import { SingleBar } from 'cli-progress';

/** How far something is, as a bar on a terminal and as plain lines elsewhere. */
export interface ProgressBar {
  show: (gedaan: number) => void;
  close: () => void;
}

export function createProgressBar(naam: string, totaal: number): ProgressBar {
  if (!process.stdout.isTTY) {
    let deel = 0;
    const show = (gedaan: number): void => {
      const tiende = Math.floor((gedaan / totaal) * 10);
      if (tiende > deel) console.log(`${naam}: ${gedaan} van ${totaal}`);
      deel = tiende;
    };
    return { show, close: () => undefined };
  }
  const balk = new SingleBar({ format: `${naam} {bar} {value} van {total}`, hideCursor: true, barsize: 30 });
  balk.start(totaal, 0);
  return { show: (gedaan) => balk.update(gedaan), close: () => balk.stop() };
}
