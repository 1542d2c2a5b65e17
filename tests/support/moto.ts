/** An independent AWS for the same contracts: moto's server, from python3. A machine without it fails, it does not skip. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { type Cloud, endpointAt } from "./embedded.ts";

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => found(port));
    });
  });

const answers = async (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

export const motoCloud = async (): Promise<Cloud> => {
  const port = await freePort();
  const server = spawn("python3", ["-m", "moto.server", "-H", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
  let gone: string | undefined;
  server.once("error", (error) => {
    gone = error.message;
  });
  server.once("exit", (code) => {
    gone ??= `exit ${code}`;
  });
  const host = endpointAt(port);
  for (let i = 0; !(await answers(`${host.endpoint}/moto-api/`)); i++) {
    if (gone !== undefined || i > 300)
      throw new Error(`moto did not start (python3 -m moto.server): ${gone ?? "no answer"}`);
    await new Promise((later) => setTimeout(later, 100));
  }
  return {
    dynamo: host,
    s3: host,
    sqs: host,
    async stop() {
      server.kill("SIGKILL");
    },
  };
};
