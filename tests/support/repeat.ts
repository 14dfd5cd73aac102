/** Runs `work` `aantal` times, `tegelijk` at once; the outcomes in order. */
export async function repeat<T>(
  aantal: number,
  tegelijk: number,
  work: (i: number) => Promise<T>,
): Promise<T[]> {
  const uitkomsten: T[] = [];
  let volgende = 0;
  const loop = async (): Promise<void> => {
    while (volgende < aantal) {
      const i = volgende;
      volgende += 1;
      uitkomsten[i] = await work(i);
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, loop));
  return uitkomsten;
}
