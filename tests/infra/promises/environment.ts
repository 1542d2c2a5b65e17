/** Each function of config.ts stands, with exactly the variables config.ts names. */
import { env, type FunctionName } from "../../../shared/config.ts";
import { plain, resourcesOf } from "../resources.ts";
import type { Deployed } from "../synthesized.ts";

const pascal = (name: string): string => name.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());

export const environment = ({ pipeline }: Deployed): string[] => {
  const standing = new Map(
    [...resourcesOf(pipeline, "AWS::Lambda::Function")].map(([id, { Properties }]) => {
      const { Variables = {} } = (Properties["Environment"] ?? {}) as { Variables?: Record<string, unknown> };
      return [plain(id), Object.keys(Variables)] as const;
    }),
  );
  const named = (Object.keys(env) as FunctionName[]).map((name) => [name, `${pascal(name)}Function`] as const);
  return [
    ...named.flatMap(([name, id]) => {
      const has = standing.get(id);
      if (has === undefined) return [`${name} is not deployed`];
      const wants: readonly string[] = env[name];
      return [
        ...wants.filter((variable) => !has.includes(variable)).map((variable) => `${name} lacks ${variable}`),
        ...has.filter((variable) => !wants.includes(variable)).map((variable) => `${name} has ${variable} for nothing`),
      ];
    }),
    ...[...standing.keys()]
      .filter((id) => !named.some(([, known]) => known === id))
      .map((id) => `${id} stands in no contract`),
  ];
};
