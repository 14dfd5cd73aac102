import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { canWrite, replaceFile } from '#server/data-folder.ts';
import { readTelling, VisitCount } from '#server/forms/visit-count.ts';
import { MailSender } from '#server/mail/sender.ts';
import { notePid, removePidFile } from '#server/processes/pid-file.ts';

const map = mkdtempSync(join(tmpdir(), 'luisterloop-vol-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

/** A folder that takes nothing, as a full disk does, until it is made. */
const nieuweSchijf = (naam: string): string => join(map, naam);

test('what people did is counted on, and written when there is room again', () => {
  const schijf = nieuweSchijf('telling');
  const telling = new VisitCount(join(schijf, 'telling.json'), async () => true);
  telling.countGeopend();
  telling.flush();
  mkdirSync(schijf);
  telling.stop();
  expect(Object.values(readTelling(join(schijf, 'telling.json')))).toMatchObject([{ geopend: 1 }]);
});

test('half a file is not left behind', () => {
  mkdirSync(join(map, 'doel', 'in-de-weg'), { recursive: true });
  expect(() => replaceFile(join(map, 'doel'), 'inhoud')).toThrow();
  expect(readdirSync(map).filter((naam) => naam.includes('nieuw'))).toEqual([]);
});

test('a start goes on without the files that only help a later start', () => {
  const pad = join(nieuweSchijf('proces'), 'luisterloop.pid');
  notePid(pad, process.pid);
  removePidFile(pad);
  expect([canWrite(nieuweSchijf('proces')), canWrite(map)]).toEqual([false, true]);
});

test('sending mail begins when there is room again', async () => {
  const schijf = nieuweSchijf('post');
  const regels: string[] = [];
  const verzender = new MailSender({
    server: { host: '127.0.0.1', port: 9, secure: false } as never,
    pocketbase: { url: 'http://127.0.0.1:9', wachtwoord: '' },
    map: { journaal: join(schijf, 'journaal.json'), verzender: join(schijf, 'verzender.pid') },
    log: (regel) => regels.push(regel),
    elke: 50,
  });
  verzender.start();
  await expect.poll(() => regels.join()).toContain('de uitgaande post wacht');
  mkdirSync(schijf);
  await expect.poll(() => regels.join()).toContain('de uitgaande post gaat via 127.0.0.1:9');
  await verzender.stop();
  expect(existsSync(join(schijf, 'verzender.pid'))).toBe(false);
});
