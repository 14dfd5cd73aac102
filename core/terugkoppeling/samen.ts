/**
 * What is done in one go: about `perKeer` at a time, and what belongs together in the same go, up to `samen`. An order is kept, and nothing is left
 * out.
 */
export function bundleSamen<T>(
  groepen: readonly (readonly T[])[],
  hoogstens: { perKeer: number; samen: number },
): T[][] {
  const keren: T[][] = [];
  let keer: T[] = [];
  const klaar = (): void => {
    if (keer.length > 0) keren.push(keer);
    keer = [];
  };
  for (const groep of groepen) {
    for (let i = 0; i < groep.length; i += hoogstens.samen) {
      const deel = groep.slice(i, i + hoogstens.samen);
      if (keer.length + deel.length > hoogstens.perKeer) klaar();
      keer.push(...deel);
    }
  }
  klaar();
  return keren;
}
