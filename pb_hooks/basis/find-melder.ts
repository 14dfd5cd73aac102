/** The melder of a signal; undefined for a signal that does not exist. */
export function findMelder(app: core.App, signaal: string): core.Record | undefined {
  return app.findRecordsByFilter('melders', 'signaal = {:signaal}', '', 1, 0, { signaal })[0];
}
