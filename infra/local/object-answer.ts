/** Answers in S3's words. */
import type { ServerResponse } from "node:http";
import type { S3Fault } from "./object-request.ts";
import type { Stored } from "./object-store.ts";

export const faults = {
  tooLarge: { status: 400, code: "EntityTooLarge", message: "The object is larger than this bucket takes." },
  conflict: { status: 409, code: "ConditionalRequestConflict", message: "Another upload of this key is under way." },
  precondition: {
    status: 412,
    code: "PreconditionFailed",
    message: "At least one of the pre-conditions you specified did not hold",
  },
  badForm: { status: 400, code: "MalformedPOSTRequest", message: "The form needs a key and a file." },
} satisfies Record<string, S3Fault>;

const inXml = (text: string): string => text.replace(/[<>&]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Refuses the request; what is left of its body is read away so that the client gets to the answer. */
export const refuse = (response: ServerResponse, { status, code, message }: S3Fault): void => {
  response.req.resume();
  response
    .writeHead(status, { "content-type": "application/xml" })
    .end(
      `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${inXml(message)}</Message></Error>`,
    );
};

/** Gives the emulator's answer on. */
export const give = (response: ServerResponse, { status, headers, body }: Stored): void => {
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  response.writeHead(status).end(body);
};
