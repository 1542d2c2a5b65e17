/** What the decoding process answers: decoded files and problems as plain values, since a class does not survive the way. */
import { type Code, Problem } from "../../shared/errors.ts";
import type { Decoded } from "../../shared/report/decoded.ts";
import type { Member } from "../../shared/report/member.ts";

type Told = { code: Code; detail: Problem["detail"]; cause: unknown };
type Sent = Omit<Decoded, "members"> & { members?: (Omit<Member, "problem"> & { problem?: Told })[] };
export type Answer = { decoded: Sent } | { problem: Told } | { error: unknown };

const told = ({ code, detail, cause }: Problem): Told => ({ code, detail, cause });
const problemOf = ({ code, detail, cause }: Told): Problem => new Problem(code, detail, cause);

const sent = ({ members, ...rest }: Decoded): Sent => ({
  ...rest,
  ...(members !== undefined && {
    members: members.map(({ problem, ...member }) => ({ ...member, ...(problem && { problem: told(problem) }) })),
  }),
});

/** How the reading ended, as it can be sent. */
export const answerOf = async (reading: Promise<Decoded>): Promise<Answer> => {
  try {
    return { decoded: sent(await reading) };
  } catch (error) {
    return error instanceof Problem ? { problem: told(error) } : { error };
  }
};

/** What was answered, or thrown, on the other side. */
export const readAnswer = (answer: Answer): Decoded => {
  if ("error" in answer) throw answer.error;
  if ("problem" in answer) throw problemOf(answer.problem);
  const { members, ...rest } = answer.decoded;
  if (members === undefined) return rest;
  return {
    ...rest,
    members: members.map(({ problem, ...member }) => ({ ...member, ...(problem && { problem: problemOf(problem) }) })),
  };
};
