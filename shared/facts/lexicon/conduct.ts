/** Words that tell what a state's forces do or leave undone; data tables, verbs in dictionary form. */

/** Deeds by kind. Told of a force that does them; in the passive without a doer they are a force's too. */
export const forceDeeds = {
  arrest:
    "arrest, detain, nab, round up, pick up, take into custody, take into police custody, take into preventive custody, book, remand, lock up, put behind bars, imprison, jail, place under arrest, place under house arrest, chargesheet, take into preventive detention",
  violence:
    "open fire, resort to firing, lathicharge, lathi-charge, baton-charge, baton charge, cane-charge, cane charge, teargas, tear-gas, fire teargas, fire tear gas, burst teargas, burst tear gas, burst tear-gas, lob teargas, lob tear gas, lob tear-gas, use force, use water cannon, use teargas, use tear gas, use batons, fire in the air, fire rubber bullets, fire water cannon, resort to lathicharge, resort to lathi-charge, resort to a lathicharge, resort to lathi charge, resort to a baton charge, resort to baton charge, fire rounds",
} as const;

/** Deeds that are force only where a force is said to do them: gunmen shoot too. */
export const ownViolence =
  "fire, shoot, beat, beat up, thrash, kick, assault, manhandle, gun down, shoot dead, kill, attack, rough up, torture, pepper-spray, club, cane, drag, charge at, storm";
/** Of these, the deadly ones. */
export const ownKilling = "kill, gun down, shoot dead, shoot and kill, execute, beat to death";

/** Measures that only authorities take: in the passive no doer need be named. */
export const measures =
  "deploy, frisk, chargesheet, charge-sheet, interrogate, impose curfew, impose a curfew, impose indefinite curfew, clamp curfew, relax curfew, lift curfew, cordon off, seal, barricade, requisition, station, beef up security, tighten security, step up security, call in the army, call out the army, patrol, intensify patrolling, step up patrolling, disperse, evacuate, escort, sensitise, sensitize, put on alert, put on high alert, place on alert, place on high alert, sound an alert, book, register, post, rush, send, intercept, search, question, investigate, probe, deport, seize, recover, confiscate, defuse, rescue, stop, prevent, bring under control, quell, foil, maintain a vigil, keep a vigil, keep a watch, keep watch, beef up, tighten, reinforce, strengthen, intensify, mobilise, mobilize, withdraw, dispatch, despatch, airlift, call in, call out, install, man, shift, transport, provide, escort, chase, hand over, take action, intervene, bring, remove, guard, accompany, restrict, hold, apprehend, raid, comb, cordon, ban, bar, check, camp, lodge";
/** In the passive these need a force as their patient or doer: anybody is sent, stopped or stationed. */
export const loosePassives =
  "bring, remove, guard, accompany, restrict, hold, raid, ban, bar, check, camp, lodge, beef up, tighten, reinforce, strengthen, intensify, mobilise, mobilize, withdraw, dispatch, despatch, airlift, call in, call out, install, man, shift, transport, provide, chase, hand over, recover, seize, question, investigate, probe, catch, station, send, rush, post, register, stop, prevent, search, patrol, seal, rescue, book";

/** What stands for a force as the patient of a measure: "security has been beefed up". */
export const securityNouns =
  "security, vigil, surveillance, patrolling, watch, curfew, bandobast, border, borders, checking, restrictions, column, columns, companies, battalion, contingent";

/** Nouns that are a force's deed by themselves. */
export const conductNouns = {
  arrest:
    "arrest, mass arrest, under arrest, in custody, arrested person, arrested persons, preventive arrest, police custody, judicial custody",
  violence:
    "police firing, firing by police, firing by the police, army firing, lathicharge, lathi-charge, lathi charge, baton charge, baton-charge, police brutality, police excess, police excesses, police bullet, excessive force, shoot-at-sight order, shoot at sight order, shoot-on-sight order, tear-gas shell, teargas shell, tear gas shell, teargas, tear gas, tear-gas, rubber bullet, water cannon, police fire",
  action:
    "curfew, flag march, security arrangement, police arrangement, police protection, police escort, military escort, security cover, police picket, police patrol, police raid, police action, police intervention, police presence, police bandobast, bandobast, combing operation, search operation, high alert, red alert, police deployment, army deployment, deployment of police, deployment of the army, deployment of army, deployment of troops, deployment of forces, deployment of security forces, police cordon, police investigation, police inquiry, interrogation, manhunt, security check, police vigil, strict vigil, patrolling, prohibitory order, first information report, police probe, police reinforcement, close vigil, tight vigil, close watch, tight watch, special vigil, surveillance, security personnel in strength, on duty, in full strength, security cordon, army presence, police patrolling, police guard, security check, security checks, crackdown",
} as const;

/** Not acting, told by its own words; a force or an authority stands in the sentence. */
export const inactionWords =
  "inaction, mute spectator, silent spectator, passive spectator, mute witness, passive role, did nothing, do nothing, done nothing, doing nothing, looked the other way, looking the other way, looked on, turned a blind eye, turning a blind eye, stood and watched, stood watching, just watched, did not act, did not intervene, not intervene, did not respond, did not help, did not come, never came, did not arrive, did not turn up, nowhere to be seen, nowhere in sight, dereliction of duty, negligence, slackness, sluggish, partisan role, delay in deploying, delay in calling, delay in the deployment, delayed deployment, late deployment, intelligence failure, failure of intelligence, failure of the police, police failure, failure of the state, failure of the administration, collapse of law and order, collapse of the law and order machinery, helpless, lack of security, no protection, no security, proper security, no arrests, not a single arrest, hand in glove, in collusion, failure to protect, failure to prevent, failure to control, failure to stop, failure to act, failure to check, failure to contain, no concerted effort, sat quietly, ducked for cover, ran away, apathy, indifference, lax, partisan approach, unhelpful attitude, did little, watched helplessly, remained passive, remained inactive, stood idle, free hand to the mobs, have their way";

/** Duties that a force fails by not doing them: "failed to protect", "did not arrest", "refused to register". */
export const duties =
  "act, intervene, protect, prevent, control, stop, help, respond, save, check, contain, arrest, register, record, come, reach, take action, take steps, provide, curb, quell, rescue, handle, maintain, tackle, discharge, do, assist, disperse, nab, book, catch, deploy, ensure, attend, act against, guard, file, lodge, investigate, chargesheet";

/** What a force is said to do, feel or suffer that is no deed of its own. */
export const noDeeds =
  "say, be, have, know, feel, believe, need, want, fear, seem, appear, become, remain, suffer, sustain, receive, die, live, fall, belong, hope, include, see, hear, learn, lose, think, suspect, claim, expect, deny, admit, face, like, mean, agree, comprise, consist, add, tell, report, inform, allege, confirm, maintain that, describe, explain, note, announce, state, fail, refuse, cause, come under, own, watch, allow, accuse, blame, estimate, understand, recall, remember, decline, quote, cite, reveal, disclose, attribute, warn, happen, result, follow, exist, contain, wear, survive, injure, wound, hurt, sit, occur, leave, continue, begin, start, try, attempt, plan, prepare, manage, get, go, make, take, give, come, keep, use, put, find, show, call, ask, work, head, serve";

/** Authorities that may order a force: their measures count as its deeds. */
export const authorities =
  "government, administration, authorities, state government, centre, home ministry, district administration, home department, chief minister, home minister, district magistrate, collector, governor";
/** What authorities do that sends a force. */
export const orders =
  "deploy, impose, clamp, order, direct, send, rush, seal, tighten, beef up, step up, extend, lift, relax, ban, requisition, mobilise, mobilize, call, call out, call in, instruct, station, ask, summon, reinforce";

/** Ranks that are also other people's words: no force by themselves. */
export const notForces =
  "general, captain, pilot, recruit, officer, ranger, sergeant, marine, conscript, cadet, commando, navy, air force, detective, sheriff, investigator";
