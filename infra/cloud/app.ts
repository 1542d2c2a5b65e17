/** What `cdk` runs: the app under the rules, so that neither synth nor deploy gets past a finding. */
import { underRules } from "./rules.ts";
import { wholeApp } from "./whole-app.ts";

underRules(wholeApp()).synth();
