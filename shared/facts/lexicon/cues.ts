/** Words by which a text hands the floor to a speaker, with the stance each shows. */
import type { Stance } from "../claim.ts";

/** Verbs in dictionary form; their other forms are made. */
export const cueVerbs: Record<Stance, string> = {
  asserts:
    "say, state, tell, report, announce, note, add, declare, claim, allege, contend, argue, maintain, assert, explain, point out, indicate, reveal, disclose, insist, stress, emphasize, emphasise, comment, remark, observe, believe, estimate, describe, recall, mention, testify, suggest, affirm, inform, intimate, relate, acknowledge, admit, concede, conclude, determine, continue, recount, reiterate, underline, underscore, write, tweet, speculate, hold that, hint, opine, assess, think, find that, profess, imply, urge, call for, call on, demand, ask, reply, respond, show that, hope, complain, lament, propose, recommend, advise",
  confirms: "confirm, corroborate, verify",
  warns:
    "warn, caution, fear, alert, raise the alarm, raise the possibility, sound the alarm, predict, forecast, foresee, expect",
  threatens: "threaten, vow, swear, pledge to, promise to",
  denies:
    "deny, refute, reject, dismiss, rule out, dispute, repudiate, disavow, rebut, disclaim, contradict, play down, discount, disown",
  "claims-responsibility":
    "claim responsibility, claim credit, take responsibility, assume responsibility, take credit, admit responsibility, admit carrying out, admit killing, claim the attack, claim to have carried out, acknowledge responsibility",
  accuses:
    "accuse, blame, charge, attribute, hold responsible, suspect, point the finger at, implicate, link, lay the blame on, impute",
  retracts: "retract, withdraw, take back, recant, revise, correct the report, backtrack",
};

/** Reporting nouns that carry a claim of their own ("media reports of", "rumours that"). */
export const cueNouns: Record<string, { stance: Stance; unsure: boolean }> = {
  report: { stance: "asserts", unsure: false },
  claim: { stance: "asserts", unsure: false },
  allegation: { stance: "accuses", unsure: true },
  accusation: { stance: "accuses", unsure: false },
  denial: { stance: "denies", unsure: false },
  warning: { stance: "warns", unsure: false },
  rumor: { stance: "asserts", unsure: true },
  rumour: { stance: "asserts", unsure: true },
  statement: { stance: "asserts", unsure: false },
  speculation: { stance: "asserts", unsure: true },
};

/** Adjectives that call a report unproven. */
export const unprovenWords =
  "unsubstantiated, unconfirmed, unverified, alleged, uncorroborated, disputed, conflicting, contradictory, unsourced";

/** Phrases that announce the source of a sentence. */
export const accordingTo = [
  "according to",
  "in the words of",
  "as reported by",
  "quoting",
  "citing",
  "as stated by",
  "sources at",
];

/** Words by which a statement about the future becomes a warning. */
export const harmWords =
  "attack, attacks, sabotage, violence, incursion, incursions, aggression, destabilization, destabilisation, worsening, deterioration, danger, threat, armed action, bloodshed, war, bombing, bombings, terrorism, insurgency, unrest, escalation, conflict, strike, invade, strikes, kidnapping, kidnappings, assassination, assassinations, invasion, offensive, clashes, riots, harm, massacre, terrorist attack, terrorist attacks, armed incursion, armed incursions, acts of sabotage, resort to armed action";
/** Words that place a statement in the possible future. */
export const futureWords =
  "may, might, could, will, would, expect, expected, likely, possible, possibly, potential, imminent, plan, planning, preparing, prepare, about to, going to, danger of, threat of, risk of, reason to expect, poised to, set to, there is a danger";

export const stanceWords = { harmWords, futureWords };
