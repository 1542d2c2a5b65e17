// Runs a TypeScript file of this project, or says what to do when the running Node cannot.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const wanted = 24;

/** Ends the process with advice when another major than Node 24 runs. */
export const requireNode = () => {
  const major = Number(process.versions.node.split(".")[0]);
  if (major === wanted) return;
  console.error(
    `threat-digest runs on Node ${wanted}, but this is Node ${process.versions.node}.\n` +
      "The project brings its own Node: run `npm ci` (without --ignore-scripts), then start it through npm or npx,\n" +
      "for example `npm start` or `npx threat-digest start`, so that node_modules/.bin comes first on the PATH.",
  );
  process.exit(1);
};

requireNode();
const target = process.argv[2];
if (target && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  process.argv.splice(1, 2, resolve(target));
  await import(pathToFileURL(resolve(target)).href);
}
