/** Unit tests may not touch the network: every connection is refused. */
import { Socket } from "node:net";

Socket.prototype.connect = () => {
  throw new Error("a unit test opened a connection");
};
