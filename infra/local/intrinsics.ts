/** CloudFormation's intrinsic functions, as far as our templates use them; an unknown one is refused, never guessed. */

/** A template value before or after resolution. */
export type Value = null | boolean | number | string | Value[] | { [name: string]: Value };

/** What the names in a template stand for. */
export type Names = {
  /** A parameter, pseudo parameter or the Ref of a resource. */
  ref(name: string): Value;
  attribute(resource: string, name: string): Value;
  /** The value another stack exports. */
  imported(name: string): Value;
};

const text = (value: Value): string => {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error(`A text was expected in the template, not ${JSON.stringify(value)}`);
};
const list = (value: Value): Value[] => {
  if (Array.isArray(value)) return value;
  throw new Error(`A list was expected in the template, not ${JSON.stringify(value)}`);
};

type Intrinsic = (argument: Value, names: Names) => Value;

const intrinsics: Record<string, Intrinsic> = {
  Ref: (argument, names) => names.ref(text(argument)),
  "Fn::GetAtt": (argument, names) => {
    const [resource = "", ...path] = typeof argument === "string" ? argument.split(".") : list(argument).map(text);
    return names.attribute(resource, path.join("."));
  },
  "Fn::ImportValue": (argument, names) => names.imported(text(resolve(argument, names))),
  "Fn::Join": (argument, names) => {
    const [glue = "", parts = []] = list(argument);
    return list(resolve(parts, names)).map(text).join(text(glue));
  },
  "Fn::Sub": (argument, names) => {
    const [pattern = "", own = {}] = Array.isArray(argument) ? argument : [argument];
    const given = resolve(own, names);
    const named = (name: string): string => {
      // A name with an exclamation mark stands for itself, in braces.
      if (name.startsWith("!")) return `$\{${name.slice(1)}}`;
      if (given !== null && typeof given === "object" && !Array.isArray(given) && given[name] !== undefined) {
        return text(given[name]);
      }
      const [resource = "", ...path] = name.split(".");
      return text(path.length > 0 ? names.attribute(resource, path.join(".")) : names.ref(resource));
    };
    return text(pattern).replace(/\$\{([^}]+)\}/g, (_, name: string) => named(name));
  },
  "Fn::Select": (argument, names) => {
    const [index = 0, from = []] = list(argument);
    const chosen = list(resolve(from, names))[Number(index)];
    if (chosen === undefined) throw new Error(`Fn::Select ${text(index)} lies outside its list`);
    return chosen;
  },
  "Fn::Split": (argument, names) => {
    const [glue = "", whole = ""] = list(argument);
    return text(resolve(whole, names)).split(text(glue));
  },
};

/** `value` with every intrinsic function worked out. */
export const resolve = (value: Value, names: Names): Value => {
  if (Array.isArray(value)) return value.map((item) => resolve(item, names));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && (only[0] === "Ref" || only[0].startsWith("Fn::"))) {
    const intrinsic = intrinsics[only[0]];
    if (intrinsic === undefined) throw new Error(`The embedded stack does not know ${only[0]}`);
    return intrinsic(only[1], names);
  }
  return Object.fromEntries(entries.map(([name, item]) => [name, resolve(item, names)]));
};
