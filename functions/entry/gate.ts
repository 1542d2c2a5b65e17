/** The gate over signed tokens (OIDC): issuer, audience and signature are checked, roles and clearance read. */
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { Problem } from "../../shared/errors.ts";
import type { Gate, Role } from "../../shared/ports/gate.ts";
import { type Marking, readMarking } from "../../shared/report/marking.ts";
import { roles } from "../roles.ts";

export type GateSettings = {
  issuer: string;
  audience: string;
  /** A JWKS document, or the https URL of one. */
  jwks: string;
};

const keysOf = (jwks: string): JWTVerifyGetKey => {
  if (jwks.trimStart().startsWith("{")) return createLocalJWKSet(JSON.parse(jwks));
  // Keys fetched in the clear could be anybody's.
  if (!jwks.startsWith("https://")) throw new Error("AUTH_JWKS is neither a JWKS document nor an https URL");
  return createRemoteJWKSet(new URL(jwks));
};

const listed = (claim: unknown): string[] =>
  (Array.isArray(claim) ? claim : [claim]).filter((value) => typeof value === "string");

const roleOf = (claims: JWTPayload): Role => {
  const held = [...listed(claims["roles"]), ...listed(claims["cognito:groups"])];
  const highest = roles.findLast((role) => held.includes(role));
  if (!highest) throw new Problem("role.insufficient", { needed: "a token with a role" });
  return highest;
};

/** A token that says nothing, or nothing known, sees least. */
const clearanceOf = (claims: JWTPayload): Marking => {
  const claim = claims["clearance"] ?? claims["custom:clearance"];
  return (typeof claim === "string" ? readMarking(claim) : undefined) ?? "TLP:CLEAR";
};

/** Access tokens of Cognito name the client instead of an audience. */
const isFor = (claims: JWTPayload, audience: string): boolean =>
  listed(claims.aud ?? claims["client_id"]).includes(audience);

export const jwtGate = ({ issuer, audience, jwks }: GateSettings): Gate => {
  const keys = keysOf(jwks);
  const verified = async (token: string): Promise<JWTPayload> => {
    try {
      // Asymmetric only: a published key must never serve as a shared secret.
      const algorithms = ["RS256", "PS256", "ES256", "ES384", "EdDSA"];
      return (await jwtVerify(token, keys, { issuer, algorithms, requiredClaims: ["exp"], clockTolerance: 30 }))
        .payload;
    } catch (error) {
      if (error instanceof errors.JWKSTimeout) throw error;
      if (error instanceof errors.JWTExpired) throw new Problem("token.invalid", { because: "it has expired" }, error);
      if (!(error instanceof errors.JOSEError)) throw error;
      throw new Problem("token.invalid", { because: "its signature or issuer is not ours" }, error);
    }
  };
  return {
    async who(authorization) {
      if (!authorization) throw new Problem("token.missing", {});
      const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization.trim())?.[1];
      if (!token) throw new Problem("token.invalid", { because: "it is no bearer token" });
      const claims = await verified(token);
      if (!isFor(claims, audience)) throw new Problem("token.invalid", { because: "it is for another audience" });
      return { role: roleOf(claims), clearance: clearanceOf(claims) };
    },
  };
};
