/** Names a file with the moment it is (ISO 8601), while the past of a demo is entered; otherwise empty (docs/decisions/0022). */
const readKlok = (): string => $os.getenv('LUISTERLOOP_KLOK');

/** The moment it is, ISO 8601. Whoever asks the time asks here. */
export function nu(): string {
  const klok = readKlok();
  return klok === '' ? new Date().toISOString() : toString($os.readFile(klok));
}

/** Gives a new record that moment too: by itself it gets the moment of the machine. */
export function stampCreated(record: core.Record): void {
  if (readKlok() !== '') record.setRaw('created', new DateTime(nu()));
}
