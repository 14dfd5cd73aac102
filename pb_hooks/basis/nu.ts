/** The moment it is, ISO 8601. Whoever asks the time asks here. */
export function nu(): string {
  return new Date().toISOString();
}
