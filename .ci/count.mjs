// Prints "passed failed" out of a vitest JSON report; a skipped test and a file that did not load count as failed.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const unloaded = report.testResults.filter(
  (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
).length;
console.log(
  report.numPassedTests,
  report.numFailedTests + report.numPendingTests + (report.numTodoTests ?? 0) + unloaded,
);
