/** Who may pass the gate, and as whom. */
import { beforeAll, describe, expect, it } from "vitest";
import { jwtGate } from "../../functions/entry/gate.ts";
import { audience, issuer, openMint } from "../support/api-desk.ts";

let mint: Awaited<ReturnType<typeof openMint>>;
beforeAll(async () => {
  mint = await openMint();
});
const who = async (token: string) => jwtGate({ issuer, audience, jwks: mint.jwks }).who(`Bearer ${token}`);

describe("a signed token", () => {
  it.each([
    [{ roles: ["reader"] }, { role: "reader", clearance: "TLP:CLEAR" }],
    [{ roles: ["reader", "admin", "analyst"] }, { role: "admin", clearance: "TLP:CLEAR" }],
    [
      { roles: "analyst", clearance: "TLP:AMBER+STRICT" },
      { role: "analyst", clearance: "TLP:AMBER+STRICT" },
    ],
    [
      { "cognito:groups": ["analyst"], "custom:clearance": "green" },
      { role: "analyst", clearance: "TLP:GREEN" },
    ],
    [
      { roles: ["reader"], clearance: "everything" },
      { role: "reader", clearance: "TLP:CLEAR" },
    ],
    [
      { roles: ["reader"], clearance: 5 },
      { role: "reader", clearance: "TLP:CLEAR" },
    ],
  ])("with %j passes as %j", async (claims, caller) => {
    expect(await who(await mint.sign(claims))).toEqual(caller);
  });

  it("passes for the client it names where it names no audience", async () => {
    const token = await mint.sign({ roles: ["reader"], client_id: audience }, { audience: null });
    expect((await who(token)).role).toBe("reader");
  });

  it.each([{}, { roles: [] }, { roles: ["king"] }, { roles: [{ admin: true }] }])(
    "without a known role (%j) may nothing",
    async (claims) => {
      await expect(who(await mint.sign(claims))).rejects.toMatchObject({ code: "role.insufficient" });
    },
  );

  it.each([
    ["from another issuer", { issuer: "https://elsewhere.example.org" }],
    ["for another audience", { audience: "elsewhere" }],
    ["that has expired", { expires: "-1h" }],
  ])("%s is refused", async (_, change) => {
    await expect(who(await mint.sign({ roles: ["admin"] }, change))).rejects.toMatchObject({ code: "token.invalid" });
  });

  it("signed by another key is refused", async () => {
    const other = await openMint();
    await expect(who(await other.sign({ roles: ["admin"] }))).rejects.toMatchObject({ code: "token.invalid" });
  });

  it("whose claims were changed is refused", async () => {
    const [head, , signature] = (await mint.sign({ roles: ["reader"] })).split(".");
    const claims = Buffer.from(JSON.stringify({ iss: issuer, aud: audience, roles: ["admin"], exp: 9e9 })).toString(
      "base64url",
    );
    await expect(who(`${head}.${claims}.${signature}`)).rejects.toMatchObject({ code: "token.invalid" });
  });
});

it("refuses an unsigned token", async () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const token = `${part({ alg: "none" })}.${part({ iss: issuer, aud: audience, roles: ["admin"], exp: 9e9 })}.`;
  await expect(who(token)).rejects.toMatchObject({ code: "token.invalid" });
});

it("asks for a token where none is sent", async () => {
  const gate = jwtGate({ issuer, audience, jwks: mint.jwks });
  await expect(gate.who()).rejects.toMatchObject({ code: "token.missing" });
  await expect(gate.who("Basic dXNlcjpwYXNz")).rejects.toMatchObject({ code: "token.invalid" });
});

it("does not open with keys from an unprotected address", () => {
  expect(() => jwtGate({ issuer, audience, jwks: "http://identity.example.org/keys" })).toThrowError(/https/);
});
