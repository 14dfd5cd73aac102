/**
 * The sender of mail in a process of its own, so that a test can kill it: arguments are the data folder, PocketBase and its
 * password, the mail server, and how many mails go at the same time.
 */
import { readSmtpAddress } from '#server/mail/smtp-address.ts';
import { MailSender } from '#server/mail/sender.ts';
import { openDataFolder } from '#server/data-folder.ts';

const [dataDir = '', url = '', wachtwoord = '', smtp = '', tegelijk = '3'] = process.argv.slice(2);
const verzender = new MailSender({
  server: readSmtpAddress(smtp)!,
  pocketbase: { url, wachtwoord },
  map: openDataFolder(dataDir),
  log: (regel) => console.log(regel),
  // Long enough for a busy machine: an answer that comes after these is another outcome.
  geduld: { verbinding: 3000, gesprek: 10_000, slot: 6000 },
  tegelijk: Number(tegelijk),
  elke: 50,
});
verzender.start();
process.on('SIGTERM', () => void verzender.stop().then(() => process.exit(0)));
console.log('staat klaar');
