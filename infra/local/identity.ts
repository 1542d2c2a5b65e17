/** The local issuer: a key pair made once, and long-lived tokens for the three roles. */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from "jose";

export type Identity = {
  issuer: string;
  audience: string;
  /** A JWKS document, inline. */
  jwks: string;
  tokens: { reader: string; analyst: string; admin: string };
};

// The port may change between runs while tokens live on, hence none in the name.
const issuer = "http://127.0.0.1/threat-digest";
const audience = "threat-digest";
/** Whoever holds a local token is of the organisation that uploads here: the reader sees all but what is for named people. */
const clearances = { reader: "TLP:AMBER+STRICT", analyst: "TLP:AMBER+STRICT", admin: "TLP:RED" } as const;

const makeKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg: "ES256", use: "sig", kid: await calculateJwkThumbprint(jwk) };
};

/** Reads the key at `file`, or makes it. */
export const openIdentity = async (file: string): Promise<Identity> => {
  const jwk: JWK = existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : await makeKey();
  if (!existsSync(file)) await writeFile(file, JSON.stringify(jwk), { mode: 0o600 });
  const { d: _secret, ...open } = jwk;
  const key = await importJWK(jwk, "ES256");
  const token = (role: keyof typeof clearances): Promise<string> =>
    new SignJWT({ roles: [role], clearance: clearances[role] })
      .setProtectedHeader({ alg: "ES256", ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(`local-${role}`)
      .setIssuedAt()
      .setExpirationTime("10y")
      .sign(key);
  const [reader, analyst, admin] = await Promise.all([token("reader"), token("analyst"), token("admin")]);
  return { issuer, audience, jwks: JSON.stringify({ keys: [open] }), tokens: { reader, analyst, admin } };
};
