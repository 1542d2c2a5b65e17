/** Reads resources out of a synthesized template, by type and by the name their construct has. */
import type { Template } from "aws-cdk-lib/assertions";

export type Resource = {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
};

/** Resources of a type by logical id. */
export const resourcesOf = (template: Template, type: string): Map<string, Resource> =>
  new Map(
    Object.entries(template.findResources(type) as Record<string, Partial<Resource>>).map(([id, resource]) => [
      id,
      { Type: type, Properties: {}, ...resource },
    ]),
  );

/** A logical id as people call it: without the hash CDK adds. */
export const plain = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, "");

/** The one resource whose plain logical id is `name`. */
export const named = (template: Template, type: string, name: string): Resource => {
  const found = [...resourcesOf(template, type)].filter(([id]) => plain(id) === name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} resources ${type} named ${name}`);
  return found[0][1];
};

/** An intrinsic as text: `DigestQueue`, `ReportBucket/incoming/*`, whatever stack it comes from. */
export const textOf = (value: unknown): string => {
  if (typeof value === "string") return value;
  const [[kind, argument] = ["", undefined]] = Object.entries(value as object);
  if (kind === "Ref") return plain(String(argument));
  if (kind === "Fn::GetAtt" && Array.isArray(argument)) return plain(String(argument[0]));
  if (kind === "Fn::ImportValue")
    return String(argument)
      .replace(/^.*:ExportsOutput(FnGetAtt|Ref)/, "")
      .replace(/(Arn)?[0-9A-F]{8}$/, "");
  if (kind === "Fn::Join" && Array.isArray(argument)) return argument[1].map(textOf).join(argument[0]);
  return JSON.stringify(value);
};
