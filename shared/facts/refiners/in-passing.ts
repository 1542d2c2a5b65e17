/** Violence named in passing: beyond a report's opening, with no day, no place, no name and no number, it is talk and not one happening. */
import type { Draft } from "../draft.ts";
import { isViolent } from "../event-types.ts";
import type { Happening } from "../happening.ts";
import type { Count } from "../mention.ts";
import type { Reading } from "../reading.ts";
import { isInterval } from "../when.ts";

/** Sentences in which a report says what it tells. */
const opening = 2;

const harm = ["killed", "injured", "abducted"] as const;

/** "Priests" are two or more, and nobody counted them. */
const isBarePlural = ({ basis, min, max }: Count): boolean => basis === "derived" && min === 2 && max === null;

/** Whether a draft names or counts somebody hit, or is a strike of its own: forces tell of theirs without victims. */
const isParticular = ({ counts, patients, trigger, anchored, definite }: Draft): boolean =>
  (trigger.id === "air-strike" && anchored && !definite) ||
  // "They kill priests": a bare plural counts nobody.
  harm.some((kind) => counts[kind] !== undefined && !isBarePlural(counts[kind])) ||
  patients.some(({ name }) => name?.kind === "person");

const isOneDay = ({ when }: Happening): boolean => isInterval(when) && when.from === when.to;

/** "Rebels attacked a bridge near the town": who, what and where make a happening, and so do a bomb and a place; a place alone does not. */
const isPlaced = ({ where, drafts }: Happening): boolean =>
  where.basis === "stated" &&
  where.places[0] !== undefined &&
  where.places[0].precision !== "country" &&
  (drafts.some(({ weapon }) => weapon !== undefined) ||
    (drafts.some(({ agents }) => agents.length > 0) && drafts.some(({ patients }) => patients.length > 0)));

/** "The guerrillas attack whoever they want": told of a dated report's times, and of none of its days. */
export const isInPassing = (reading: Reading, happening: Happening): boolean =>
  isInterval(reading.published) &&
  happening.timeStatus !== "background" &&
  happening.drafts.every(
    (draft) =>
      draft.sentence >= opening &&
      draft.trigger.part !== "response" &&
      (isViolent(draft.type) || draft.type === "looting-property-destruction") &&
      !isParticular(draft),
  ) &&
  !isOneDay(happening) &&
  !isPlaced(happening);
