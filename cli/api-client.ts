/** The HTTP API as the verbs use it: JSON in and out, problems as advice. */
import { Advice } from "./advice.ts";
import { type Endpoints, notRunning } from "./endpoints.ts";

type Role = keyof Endpoints["tokens"];
const roles: readonly Role[] = ["reader", "analyst", "admin"];

export const readRole = (text: string): Role => {
  const role = roles.find((one) => one === text);
  if (!role) throw new Advice(`--as takes ${roles.join(", ")}, not "${text}".`, 2);
  return role;
};

export type Page<T> = { items: T[]; next?: string };

/** A problem the API answered with. */
class Refused extends Advice {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const reasonOf = async (answer: Response): Promise<string> => {
  try {
    const { title, detail } = (await answer.json()) as { title?: string; detail?: string };
    if (title && detail) return `${title}: ${detail}`;
  } catch {
    // Not ours: a proxy, or another program on that port.
  }
  return `The API answered ${answer.status} ${answer.statusText}.`;
};

/** Asks as the admin unless told otherwise: whoever sits at the machine owns its data, whatever their marking. */
export const openApi = (endpoints: Pick<Endpoints, "api" | "tokens">, role: Role = "admin") => {
  const send = async (
    method: "GET" | "POST" | "DELETE",
    path: string,
    accept: string,
    body?: unknown,
  ): Promise<Response> => {
    const headers = { authorization: `Bearer ${endpoints.tokens[role]}`, accept };
    let answer: Response;
    try {
      answer = await fetch(`${endpoints.api}${path}`, {
        method,
        headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw notRunning(`Nothing answers at ${endpoints.api}.`, error);
    }
    if (!answer.ok) throw new Refused(answer.status, await reasonOf(answer));
    return answer;
  };

  const get = async <T>(path: string): Promise<T> => (await (await send("GET", path, "application/json")).json()) as T;

  return {
    get,
    /** The record, or undefined while there is none. */
    async find<T>(path: string): Promise<T | undefined> {
      try {
        return await get<T>(path);
      } catch (error) {
        if (error instanceof Refused && error.status === 404) return undefined;
        throw error;
      }
    },
    async text(path: string, media: "text/plain" | "text/html"): Promise<string> {
      return (await send("GET", path, media)).text();
    },
    async post<T>(path: string, body: unknown): Promise<T> {
      return (await (await send("POST", path, "application/json", body)).json()) as T;
    },
    async remove<T>(path: string): Promise<T> {
      return (await (await send("DELETE", path, "application/json")).json()) as T;
    },
    /** The bytes behind an address, redirections followed. */
    async bytes(path: string): Promise<Uint8Array> {
      return new Uint8Array(await (await send("GET", path, "*/*")).arrayBuffer());
    },
    /** The first `limit` records of a list, and whether there are more. */
    async list<T>(
      path: string,
      limit: number,
      query: Record<string, string> = {},
    ): Promise<{ items: T[]; more: boolean }> {
      const items: T[] = [];
      let cursor: string | undefined;
      do {
        const size = String(Math.min(200, limit - items.length));
        const parameters = new URLSearchParams({ ...query, limit: size, ...(cursor !== undefined && { cursor }) });
        const page = await get<Page<T>>(`${path}?${parameters}`);
        items.push(...page.items);
        cursor = page.next;
      } while (cursor !== undefined && items.length < limit);
      return { items, more: cursor !== undefined };
    },
  };
};
export type Api = ReturnType<typeof openApi>;
