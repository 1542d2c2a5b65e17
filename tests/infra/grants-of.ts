/** What each function may do, read out of the synthesized policies as `action resource` lines. */
import type { Template } from "aws-cdk-lib/assertions";
import { plain, resourcesOf, textOf } from "./resources.ts";

type Statement = { Effect: string; Action: string | string[]; Resource: unknown; Condition?: unknown };

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/** Every statement of every policy, with the plain name of the role it is attached to. */
export const statements = (template: Template): { role: string; statement: Statement }[] =>
  [...resourcesOf(template, "AWS::IAM::Policy").values()].flatMap(({ Properties }) => {
    const { Statement: all } = Properties["PolicyDocument"] as { Statement: Statement[] };
    const roles = (Properties["Roles"] as { Ref: string }[]).map(({ Ref }) => plain(Ref));
    return roles.flatMap((role) => all.map((statement) => ({ role, statement })));
  });

/** Sorted `action resource` lines of one role. */
export const grantsOf = (template: Template, role: string): string[] =>
  statements(template)
    .filter((each) => each.role === role && each.statement.Effect === "Allow")
    .flatMap(({ statement }) =>
      list(statement.Action).flatMap((action) =>
        list(statement.Resource).map((resource) => `${action} ${textOf(resource)}`),
      ),
    )
    .sort();
