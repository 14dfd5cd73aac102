/** The public server before a real PocketBase, in a process of its own; prints where it answers and ends when its input does. */
import { startPublicServer } from '#tests/support/start-public-server.ts';

const levend = await startPublicServer();
console.log(JSON.stringify({ site: levend.site, pb: levend.pb.url, dataDir: levend.pb.dataDir }));
process.stdin.resume().once('end', () => void levend.stop().then(() => process.exit(0)));
