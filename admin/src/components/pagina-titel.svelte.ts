import { useBeheer } from '../session/beheer.svelte.ts';

/** 'Vandaag · Waterrijk verbetert', for the tab of the browser. */
export function usePaginaTitel(naam: () => string): () => string {
  const beheer = useBeheer();
  return () => [naam(), beheer.instellingen?.organisatie.sitenaam ?? 'Luisterloop'].join(' · ');
}
