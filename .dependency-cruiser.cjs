/** The import table of the house, as rules that fail a build. */
const pure = "^shared/(report|text|facts|incident|filter|digest)/";
const stages = ["report", "text", "facts", "incident", "filter", "digest"];
const later = stages.slice(0, -1).map((stage, i) => ({
  name: `${stage}-not-later`,
  comment: `${stage} is an early stage: it may not know later ones`,
  severity: "error",
  from: { path: `^shared/${stage}/` },
  to: { path: `^shared/(${stages.slice(i + 1).join("|")})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolvable",
      comment: "aws-lambda is types only: there is no package of that name to resolve",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^aws-lambda$" },
    },
    ...later,
    {
      name: "stages-are-pure",
      comment: "no ports, records, SDK, middy, CDK, file system or network inside a stage",
      severity: "error",
      from: { path: pure },
      to: {
        path: [
          "^shared/(ports|record|aws)/",
          "^(functions|infra|cli|tools|tests)/",
          "node_modules/(@aws-sdk|@smithy|@middy|@aws-lambda-powertools|aws-cdk-lib|constructs)/",
        ],
      },
    },
    {
      name: "stages-no-node",
      severity: "error",
      from: { path: pure },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?(crypto|buffer)$" },
    },
    {
      name: "aws-knows-no-function",
      severity: "error",
      from: { path: "^shared/aws/" },
      to: { path: "^(functions|infra|cli|tools|tests)/" },
    },
    {
      name: "clients-only-in-aws",
      severity: "error",
      from: { path: "^(shared/(?!aws/)|functions/)" },
      to: { path: "node_modules/@aws-sdk/" },
    },
    {
      name: "functions-know-ports",
      severity: "error",
      from: { path: "^functions/(?!entry/)" },
      to: { path: ["^shared/aws/", "^functions/entry/", "^infra/", "^cli/"] },
    },
    {
      name: "nothing-imports-an-entry",
      severity: "error",
      from: { pathNot: ["^functions/entry/", "^tests/", "^tools/"] },
      to: { path: "^functions/entry/" },
    },
    {
      name: "cloud-knows-no-function",
      severity: "error",
      from: { path: "^infra/cloud/" },
      to: { path: ["^functions/", "^shared/(?!config\\.ts|errors\\.ts|record/keys\\.ts)", "^infra/local/", "^cli/"] },
    },
    {
      name: "local-knows-no-source",
      severity: "error",
      from: { path: "^infra/local/" },
      to: {
        path: [
          "^functions/",
          "^infra/cloud/",
          "^cli/",
          "node_modules/aws-cdk-lib/",
          "^shared/(?!config\\.ts|errors\\.ts|aws/clients\\.ts)",
        ],
      },
    },
    {
      name: "cli-over-http",
      comment:
        "stages are for the API to run; their shapes are known by type (read without types here: see purity.test.ts)",
      severity: "error",
      from: { path: "^cli/" },
      to: { path: ["^functions/", "^infra/cloud/", "^shared/(ports|record|aws|journey\\.ts)"] },
    },
    {
      name: "not-to-tests",
      severity: "error",
      from: { pathNot: ["^tests/", "^vitest\\.config\\.ts$"] },
      to: { path: "^tests/" },
    },
    { name: "not-to-tools", severity: "error", from: { pathNot: ["^tests/", "^tools/"] }, to: { path: "^tools/" } },
    {
      name: "no-dev-in-shipped",
      severity: "error",
      from: { path: "^(shared|functions)/" },
      to: { dependencyTypes: ["npm-dev"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".mjs", ".js", ".cjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
