/** Which question a claim answers, and the value it gives. */
import type { Claim, ClaimField, Stance } from "../claim.ts";
import { isPassive } from "../clause.ts";
import { unharmedIn } from "../denial.ts";
import { parts } from "../grammar.ts";
import type { Mention } from "../mention.ts";
import { countKinds } from "../mention.ts";
import { exactly, numberAt } from "../numbers.ts";
import { hasMark, type Reading, within } from "../reading.ts";
import { runningTotal } from "../running-total.ts";

type Range = { from: number; to: number };
const capability = new Set(
  "fighters fighter militants weapons arms camp camps bases base capability capabilities strength troops trained training equipment concentrated reorganizing rearming".split(
    " ",
  ),
);
const motive = new Set(["motive", "revenge", "retaliation", "reprisal", "because", "motivated"]);
const countFields = new Set<string>(["killed", "injured", "abducted", "arrested"]);

export const fieldOf = (reading: Reading, range: Range, stance: Stance, mention: Mention | undefined): ClaimField => {
  if (stance === "claims-responsibility" || stance === "accuses") return "perpetrator";
  if (stance === "threatens") return "intent";
  if (stance === "warns") return hasMark(reading, range.from, range.to, "harm-word") ? "intent" : "capability";
  const counted = toldIn(reading, range);
  if (counted) return counted.field;
  // "denied that officers had been killed": the harm is denied, not the happening.
  const harm = stance === "denies" ? harmIn(reading, range) : null;
  if (harm) return harm;
  if (mention) return "happened";
  if (stance === "denies" && tellsDeed(reading, range)) return "happened";
  for (let i = range.from; i < range.to; i += 1) {
    const word = reading.tokens.word[i] ?? "";
    if (motive.has(word)) return "motive";
    if (capability.has(word)) return "capability";
  }
  return "other";
};

/** Whether the words of a deed stand in the content. */
const tellsDeed = (reading: Reading, range: Range): boolean => {
  for (let i = range.from; i < range.to; i += 1)
    for (const hit of reading.starts[i] ?? [])
      if (
        hit.sense.kind === "trigger" &&
        !hit.sense.trigger.common &&
        (hit.sense.trigger.part === "deed" || hit.sense.trigger.part === "blast")
      )
        return true;
  return false;
};

/** "Nobody was killed": the harm it denies and, where it holds for everybody, the number none. */
const noneIn = (reading: Reading, range: Range): { field: ClaimField; value?: Claim["value"] } | null => {
  for (const one of unharmedIn(reading, range.from, range.to)) {
    const field = one.kinds.includes("killed") ? "killed" : "injured";
    return one.whole ? { field, value: exactly(0) } : { field };
  }
  return null;
};

/** "leaving 15 dead", "the dead at five": a number told without a verb of harm. */
const tollIn = (reading: Reading, { from, to }: Range): { field: ClaimField; value: Claim["value"] } | null => {
  const total = runningTotal(reading, from, to, "any");
  if (total) return { field: total.kind, value: total.count };
  for (let at = from; at < to; at += 1) {
    const read = numberAt(reading.tokens, at);
    if (!read || reading.timeAt[at] !== -1 || read.to >= to) continue;
    const word = reading.tokens.word[read.to + Number(personal.test(reading.tokens.word[read.to] ?? ""))] ?? "";
    if (word === "dead") return { field: "killed", value: read.count };
    if (word === "wounded" || word === "injured") return { field: "injured", value: read.count };
  }
  return null;
};
const personal = /^(?:people|persons|civilians|soldiers|others|officers|men|women|children)$/;

const toldIn = (reading: Reading, range: Range): { field: ClaimField; value?: Claim["value"] } | null =>
  countedIn(reading, range) ?? tollIn(reading, range) ?? noneIn(reading, range);

/** The kind of harm a denial speaks of without a number. */
const harmIn = (reading: Reading, range: Range): ClaimField | null => {
  for (let i = range.from; i < range.to; i += 1)
    for (const hit of reading.starts[i] ?? []) {
      if (hit.sense.kind !== "trigger" || hit.sense.trigger.part !== "harm") continue;
      const kind = hit.sense.trigger.counts;
      if (kind === "killed" || kind === "injured") return kind;
    }
  return null;
};

/** Tokens a number of a deed may stand at: its own clause first, so "three died and five were hurt" gives five hurt. */
const nearest = (reading: Reading, range: Range, from: number, to: number): number[] => {
  let floor = Math.max(range.from, from - 6);
  for (let i = from - 1; i > floor; i -= 1)
    if (reading.tokens.word[i] === "and" && reading.part.subarray(floor, i).includes(parts.verb)) floor = i + 1;
  const before = Array.from({ length: from - floor }, (_, n) => floor + n);
  const after = Array.from({ length: Math.max(0, Math.min(range.to, to + 4) - from) }, (_, n) => from + n);
  return [...before, ...after];
};

const suffered = /^(?:died|dies|die|perished|succumbed|fell)$/;

/** "Two gunmen killed five policemen": whom an active verb hits stands right behind it, who did it before. */
const isOfObject = (reading: Reading, range: Range, i: number, to: number): boolean =>
  reading.part[i] === parts.verb &&
  !suffered.test(reading.tokens.word[i] ?? "") &&
  !isPassive(reading, i, range.from) &&
  to < range.to &&
  numberAt(reading.tokens, to) !== null;

/** A number of people beside a verb of harm or arrest in the content. */
const countedIn = (reading: Reading, range: Range): { field: ClaimField; value: Claim["value"] } | null => {
  for (let i = range.from; i < range.to; i += 1)
    for (const hit of reading.starts[i] ?? []) {
      if (hit.sense.kind !== "trigger" || !hit.sense.trigger.counts || !countFields.has(hit.sense.trigger.counts))
        continue;
      const beside = nearest(reading, range, i, hit.to);
      for (const at of isOfObject(reading, range, i, hit.to) ? [hit.to, ...beside] : beside) {
        // "no one was hurt" is no one person.
        const read = reading.tokens.word[at - 1] === "no" ? null : numberAt(reading.tokens, at);
        if (!read || reading.timeAt[at] !== -1) continue;
        const kind = countKinds.find((one) => hit.sense.kind === "trigger" && one === hit.sense.trigger.counts);
        if (kind === "killed" || kind === "injured" || kind === "abducted" || kind === "arrested")
          return { field: kind, value: read.count };
      }
    }
  return null;
};

export const claimedValue = (reading: Reading, range: Range, field: ClaimField): unknown => {
  if (countFields.has(field)) return toldIn(reading, range)?.value;
  if (field === "perpetrator") {
    for (const name of within(reading.names, range.from, range.to)) {
      if (name.to > range.to) break;
      if (name.kind === "group") return name.actor?.name ?? name.full ?? name.text;
    }
    return undefined;
  }
  if (field === "capability") {
    for (let at = range.from; at < range.to; at += 1) {
      if (reading.timeAt[at] !== -1) continue;
      const read = numberAt(reading.tokens, at);
      if (read && read.count.min > 1) return read.count;
    }
  }
  return undefined;
};
