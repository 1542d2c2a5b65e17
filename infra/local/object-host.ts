/** A process of its own for the S3 and SQS emulator, on SQLite where a folder is given, in memory where none is. */
import { Server } from "node:net";
import { startFauxqs } from "fauxqs";
import { leaveWithParent } from "./leave-with-parent.ts";

// fauxqs listens on every interface and has no switch for it; strangers on the network must not read reports.
const listen = Server.prototype.listen;
Server.prototype.listen = function (this: Server, options: unknown, ...rest: unknown[]): Server {
  const kept = typeof options === "object" && options !== null ? { ...options, host: "127.0.0.1" } : options;
  return Reflect.apply(listen, this, [kept, ...rest]);
};

const [region, folder] = process.argv.slice(2);
const server = await startFauxqs({
  port: 0,
  logger: false,
  ...(region ? { defaultRegion: region } : {}),
  ...(folder ? { dataDir: folder } : {}),
});
leaveWithParent(() => server.stop());
process.send?.({ port: server.port });
