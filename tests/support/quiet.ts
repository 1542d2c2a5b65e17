/** What a function is handed beside its work when a test looks at neither logs nor counts. */
import type { Context } from "aws-lambda";

/** What Lambda hands a function beside the event. */
export const noContext = { awsRequestId: "request-1" } as Context;
export const silent = { about: () => {}, info: () => {}, warn: () => {}, error: () => {} };
export const uncounted = { count: () => {}, publish: () => {} };
