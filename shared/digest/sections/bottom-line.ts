/** The subject and the two sentences a reader takes away. */

import type { Marking } from "../../report/marking.ts";
import type { Coverage, Line, PlaceLevel } from "../issue.ts";
import { rankOf } from "../levels.ts";
import { gradeInShort, inShort, list, plural, withinWords, wordCount } from "../phrasing.ts";
import type { Scene } from "../scene.ts";
import { severityOrder } from "../severity-order.ts";
import { windowLabel } from "../window.ts";
import { limits } from "../wording/limits.ts";

/** Places named in the bottom line when no level can be given. */
const mostNames = 4;

const changeWords = ({ level, before }: PlaceLevel): string => {
  if (before === null || level === "insufficient reporting") return "";
  const moved = rankOf(level) - rankOf(before);
  return moved === 0 ? `unchanged` : `${moved > 0 ? "up" : "down"} from ${before}`;
};

const levelWords = (top: PlaceLevel | undefined): string => {
  if (top === undefined) return "no reports of incidents";
  const change = changeWords(top);
  return `${top.level}${change === "" ? "" : ` (${change})`}`;
};

/** `[TLP:GREEN] Threat assessment, Central Asia, 9-15 Sep 2002: ELEVATED (up from GUARDED), issue 46`. */
export const subjectOf = (scene: Scene, levels: readonly PlaceLevel[], marking: Marking): string => {
  const { scope, window, number, preview } = scene;
  const name = scope.name.replace(/[\r\n\p{Cc}]+/gu, " ");
  const period = windowLabel(window, scope.zone);
  const issue = preview ? "preview" : `issue ${number}`;
  return `[${marking}] Threat assessment, ${name}, ${period}: ${levelWords(levels[0])}, ${issue}`;
};

const levelSentence = (scene: Scene, levels: readonly PlaceLevel[]): Line => {
  const [top, ...others] = levels;
  if (top === undefined) return { text: `No reports about any place of ${scene.scope.name} in this window.`, ids: [] };
  if (top.level === "insufficient reporting") {
    const names = levels.slice(0, mostNames).map(({ name }) => name);
    const more = levels.length > mostNames ? ` and ${plural(levels.length - mostNames, "more place")}` : "";
    const last =
      top.before === null ? "" : ` The last level of ${top.name} was ${top.before}, issue ${top.given?.issue}.`;
    return { text: `Insufficient reporting for a level: ${names.join(", ")}${more}.${last}`, ids: [] };
  }
  const change = changeWords(top);
  const same = others.filter(({ level }) => level === top.level).map(({ name }) => name);
  const since =
    change === "unchanged"
      ? `, unchanged since issue ${scene.previous?.number}`
      : change === ""
        ? ", its first level"
        : `, ${change}`;
  const shared = same.length === 0 ? "" : ` Also ${top.level}: ${list(same.slice(0, mostNames))}.`;
  return { text: `${top.name} is ${top.level}${since}: ${top.because}.${shared}`, ids: top.drivers };
};

const reasonSentence = (scene: Scene, coverage: Coverage): Line => {
  const [gravest] = scene.significant.toSorted(severityOrder);
  if (gravest !== undefined) {
    const n = plural(scene.significant.length, "incident");
    return {
      text: `Reported: ${n}, ${scene.significant.length > 1 ? "the gravest " : ""}${inShort(gravest)}, graded ${gradeInShort(gravest)}.`,
      ids: [gravest.id],
    };
  }
  const silent = coverage.silent.length === 0 ? "" : `; ${plural(coverage.silent.length, "usual source")} silent`;
  return { text: `No qualifying incidents in ${plural(coverage.received, "report")} received${silent}.`, ids: [] };
};

export const bottomLineOf = (scene: Scene, levels: readonly PlaceLevel[], coverage: Coverage): Line[] => {
  const level = levelSentence(scene, levels);
  const reason = reasonSentence(scene, coverage);
  return [level, { ...reason, text: withinWords(reason.text, limits.bottomLine - wordCount(level.text)) }];
};
