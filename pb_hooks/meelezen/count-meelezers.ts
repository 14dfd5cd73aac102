/** How many people colleagues asked, or typed in the verdict of, in the round that an entry is in; whom the system asks is who is linked. */
export function countMeelezers(app: core.App, verbetering: core.Record): number {
  const telling = new DynamicModel({ aantal: 0 }) as unknown as { aantal: number };
  app
    .db()
    .newQuery(
      "SELECT count(*) AS aantal FROM meelezingen WHERE verbetering = {:id} AND ronde = {:ronde} AND (door != '' OR ingevoerdDoor != '')",
    )
    .bind({ id: verbetering.id, ronde: verbetering.getInt('ronde') })
    .one(telling);
  return telling.aantal;
}
