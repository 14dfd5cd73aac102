/** The address of the public site, without a slash at its end. */
export function readSiteUrl(): string {
  return $os.getenv('LUISTERLOOP_SITE_URL').replace(/\/$/, '');
}
