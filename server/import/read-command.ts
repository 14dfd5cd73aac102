import { parseArgs } from 'node:util';

export interface ImportCommand {
  soort: 'verbeteringen' | 'signalen';
  bestand: string;
  goedeRijen: boolean;
  publiceer: boolean;
  goedgekeurdDoor: string;
  /** Who runs it, when that is said. */
  ingevoerdDoor?: string;
}

const gebruik =
  'Gebruik: npm run import -- verbeteringen <bestand.csv> [--goede-rijen] [--ingevoerd-door <e-mailadres>] [--publiceer --goedgekeurd-door <e-mailadres>], of: npm run import -- signalen <bestand.csv> [--goede-rijen]';

/** What the command line asks for, or the sentences that say what is wrong with it. */
export function readCommand(argv: string[]): { opdracht: ImportCommand } | { fouten: string[] } {
  let gelezen;
  try {
    gelezen = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        'goede-rijen': { type: 'boolean', default: false },
        publiceer: { type: 'boolean', default: false },
        'goedgekeurd-door': { type: 'string', default: '' },
        'ingevoerd-door': { type: 'string', default: '' },
      },
    });
  } catch (fout) {
    const optie = /'(--?[^ '=]+)/.exec(fout instanceof Error ? fout.message : '')?.[1] ?? '';
    return { fouten: [`De optie ${optie} klopt niet.`, gebruik] };
  }
  const [soort, bestand, ...teveel] = gelezen.positionals;
  const { publiceer } = gelezen.values;
  const goedgekeurdDoor = gelezen.values['goedgekeurd-door'];
  const ingevoerdDoor = gelezen.values['ingevoerd-door'];
  const fouten: string[] = [];
  const bekend = soort === 'verbeteringen' || soort === 'signalen';
  if (!bekend)
    fouten.push(
      `Noem wat u invoert: verbeteringen of signalen${soort === undefined ? '' : `, niet '${soort}'`}.`,
    );
  if (bestand === undefined) fouten.push('Noem het bestand dat u invoert.');
  if (teveel.length > 0) fouten.push(`Voer één bestand tegelijk in; '${teveel.join(' ')}' is te veel.`);
  if (publiceer && soort === 'signalen') fouten.push('--publiceer is er alleen voor verbeteringen.');
  else if (publiceer && goedgekeurdDoor === '')
    fouten.push('Bij --publiceer hoort --goedgekeurd-door met het e-mailadres van wie de rijen goedkeurde.');
  if (ingevoerdDoor !== '' && soort === 'signalen')
    fouten.push('--ingevoerd-door is er alleen voor verbeteringen.');
  if (publiceer && ingevoerdDoor !== '' && ingevoerdDoor.toLowerCase() === goedgekeurdDoor.toLowerCase())
    fouten.push('Wie invoert, kan niet ook goedkeuren. Noem een collega bij --goedgekeurd-door.');
  if (!publiceer && goedgekeurdDoor !== '') fouten.push('--goedgekeurd-door hoort bij --publiceer.');
  if (fouten.length > 0 || bestand === undefined || !bekend) return { fouten: [...fouten, gebruik] };
  const goedeRijen = gelezen.values['goede-rijen'];
  const genoemd = ingevoerdDoor === '' ? {} : { ingevoerdDoor };
  return { opdracht: { soort, bestand, goedeRijen, publiceer, goedgekeurdDoor, ...genoemd } };
}
