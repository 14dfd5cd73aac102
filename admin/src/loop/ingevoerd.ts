/** '3 oordelen zijn door 1 collega ingevoerd, zonder naam.', or '' when there are none. */
export function formatIngevoerd({
  oordelen: aantal,
  collegas,
}: {
  oordelen: number;
  collegas: number;
}): string {
  if (aantal === 0) return '';
  const wat = aantal === 1 ? '1 oordeel is' : `${aantal} oordelen zijn`;
  return `${wat} door ${collegas === 1 ? '1 collega' : `${collegas} collega’s`} ingevoerd, zonder te zeggen van wie.`;
}
