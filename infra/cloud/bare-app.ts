/** The same templates without the rules: what the embedded stack starts from, where nothing is deployed and a second counts. */
import { wholeApp } from "./whole-app.ts";

wholeApp().synth();
