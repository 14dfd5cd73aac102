import type { Route } from '#server/serveren/portaal.ts';
export interface DeelbeeldOpties {
  root: string;
  map: string;
  log: (regel: string) => void;
}
export function deelbeeldRoute(_opties: DeelbeeldOpties): Route {
  return () => false;
}
