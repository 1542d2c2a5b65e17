/** The notices of a report: the conduct of state forces and the circumstances it tells, sentence by sentence. */
import type { Notice, NoticeKind } from "../notice.ts";
import { type Reading, spanOf, wordsOf } from "../reading.ts";
import { circumstancesIn } from "./circumstances.ts";
import { conductIn } from "./conduct.ts";

type Found = { kind: NoticeKind; from: number; to: number; force?: { from: number; to: number }; planned?: boolean };

/** Sentences for which shots by a force are remembered. */
const remembered = 4;

export const readNotices = (reading: Reading): Notice[] => {
  let spoken = false;
  let fired = Number.NEGATIVE_INFINITY;
  return reading.sentences.flatMap((sentence, number) => {
    const conduct = conductIn(reading, sentence, { spoken, fired: number - fired <= remembered });
    spoken = conduct.spoken;
    if (conduct.deeds.some(({ kind }) => kind === "state-force")) fired = number;
    const found: Found[] = [...conduct.deeds, ...circumstancesIn(reading, sentence)];
    const own = found.filter((one, i) => found.findIndex((other) => other.kind === one.kind) === i);
    const evidence = (from: number, to: number, rule: string) => ({
      span: spanOf(reading, from, to),
      quote: wordsOf(reading, from, to),
      rule,
    });
    return own.map(
      ({ kind, from, to, force, planned }): Notice => ({
        id: `${reading.report.id}-n${sentence.span.start}-${kind}`,
        report: reading.report.id,
        kind,
        stage: planned ? "planned" : "accomplished",
        ...(force ? { force: wordsOf(reading, force.from, force.to) } : {}),
        evidence: [evidence(sentence.from, sentence.to, `notice.${kind}`), evidence(from, to, `notice.words`)],
      }),
    );
  });
};
