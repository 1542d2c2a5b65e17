/** A process of its own for the DynamoDB emulator, on LevelDB where a folder is given, in memory where none is. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import dynalite from "dynalite";
import { leaveWithParent } from "./leave-with-parent.ts";

const [folder] = process.argv.slice(2);
// States of a table pass at once: nobody here wants to wait half a second to look real.
const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0, ...(folder ? { path: folder } : {}) });
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1");
await once(server, "listening");
leaveWithParent(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
process.send?.({ port: (server.address() as AddressInfo).port });
