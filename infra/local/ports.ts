/** The three doors people use, opened before anything else so that their addresses are known and nobody can take them. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Refusal } from "./refusal.ts";

export type Door = { server: Server; url: string };
/** They accept connections at once and answer when their part of the stack attaches its handler. */
export type Doors = { s3: Door; api: Door; mailbox: Door };

/** Where the doors are looked for when nobody says otherwise, and how far apart the next try lies. */
const usual = { base: 4700, step: 10, tries: 20 };
const names = ["s3", "api", "mailbox"] as const;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");

const open = async (port: number): Promise<Door> => {
  // Uploads may take long; the default limit of five minutes would cut them.
  // Clients keep connections; one closed under a request in flight is an error they would not try again.
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: 75_000 });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const openAt = async (base: number): Promise<Doors> => {
  const opened: Door[] = [];
  try {
    for (const [index] of names.entries()) opened.push(await open(base === 0 ? 0 : base + index));
  } catch (error) {
    for (const { server } of opened) server.close();
    throw error;
  }
  const [s3, api, mailbox] = opened;
  if (s3 === undefined || api === undefined || mailbox === undefined) throw new Error("a door is missing");
  return { s3, api, mailbox };
};

/** Opens the doors at `base`, or at the first free usual place; base 0 takes any free ports. */
export const openDoors = async (base?: number): Promise<Doors> => {
  const places =
    base === undefined ? Array.from({ length: usual.tries }, (_, index) => usual.base + index * usual.step) : [base];
  for (const place of places) {
    try {
      return await openAt(place);
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }
  const tried =
    base === undefined ? `from ${usual.base} to ${usual.base + usual.tries * usual.step}` : `${base} to ${base + 2}`;
  throw new Refusal(`The ports ${tried} are taken by other programs: choose free ones with --port-base N.`);
};
