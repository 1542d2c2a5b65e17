#!/usr/bin/env node
// The threat-digest command: checks the Node it runs on, then hands over to main.ts.
import { requireNode } from "./guard.mjs";

requireNode();
await import("./main.ts");
