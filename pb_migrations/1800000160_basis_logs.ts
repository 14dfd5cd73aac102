/// R1: PocketBase writes in its log what somebody asked for: the address of the request with what they looked for, and in its fault the mail
/// address that they typed. What is logged is written without these, so that they stand in no file: of an address the path, of a fault
/// nothing that holds a mail address or repeats a query.
migrate((app) => {
  const pad = (waar: string): string => `substr(${waar}, 1, instr(${waar} || '?', '?') - 1)`;
  const fout = `json_extract(NEW.data, '$.error')`;
  const url = `coalesce(json_extract(NEW.data, '$.url'), '')`;
  app
    .auxDB()
    .newQuery(
      `CREATE TRIGGER luisterloop_logs BEFORE INSERT ON _logs
       WHEN instr(NEW.message, '?') > 0 OR instr(${url}, '?') > 0 OR ${fout} LIKE '%@%'
         OR coalesce(json_extract(NEW.data, '$.details'), '') NOT IN ('', '…')
       BEGIN
         INSERT INTO _logs (id, level, message, data, created)
         VALUES (NEW.id, NEW.level, ${pad('NEW.message')},
           json_set(NEW.data, '$.url', ${pad(url)}, '$.details', '…',
             '$.error', CASE WHEN ${fout} LIKE '%@%' THEN '…' ELSE ${fout} END), NEW.created);
         SELECT RAISE(IGNORE);
       END`,
    )
    .execute();
});
