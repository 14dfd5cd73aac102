/** What stands behind the '#'. A mail program may have broken it; then it is taken as it is, and the server says that the code is wrong. */
export function decodeLink(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
