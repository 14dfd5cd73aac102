import { setGevolgen } from './basis/gebeurtenis.ts';
import { gevolgen } from './gevolgen.ts';

setGevolgen(gevolgen);

/** The demo as a bundle of its own, beside main.ts (docs/decisions/0022). */
export { loadDemo } from './start/load-demo.ts';
