/**
 * The journey of a report, as a table of contents.
 *
 * upload -> normalize -> classify -> resolve -> assess, compose -> render
 * bytes  -> text      -> facts    -> incidents -> issue           -> mail
 *
 * Every stage is pure: same input, same output. Functions bring the input and put the output away.
 */
export { compose } from "./digest/compose.ts";
export { render } from "./digest/email.ts";
export { lint } from "./digest/lint.ts";
export { classify } from "./facts/classify.ts";
export { resolve } from "./incident/resolve.ts";
export { normalize } from "./text/normalize.ts";
