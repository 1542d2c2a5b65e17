/** A first line of the form "Organisation | slogan" above the title. */
import type { HeadingRule } from "./finding.ts";
import { clean, isPublisher } from "./names.ts";

const parted = /^(.{3,80}?)\s+[|•·]\s+(.{3,100})$/;
/** What a title never does: run on, or end as a sentence. */
const isTitleLike = (line: string | undefined): boolean =>
  line !== undefined && line.length >= 8 && line.length <= 160 && !/[.!?;,]["”’]?$/.test(line) && !/^by\s/i.test(line);

export const masthead: HeadingRule = {
  id: "masthead",
  read({ decoded }) {
    const [first, second] = decoded.passages;
    if (decoded.page !== undefined || first === undefined) return {};
    const parts = parted.exec(first.text);
    const [, left = "", right = ""] = parts ?? [];
    if (parts === null || !isPublisher(left) || right.includes("|")) return {};
    if (clean(left).toLowerCase() === clean(second?.text ?? "").toLowerCase())
      return isPublisher(right) ? { publisher: clean(right), taken: [0] } : { taken: [0] };
    return isTitleLike(second?.text) ? { publisher: clean(left), taken: [0] } : {};
  },
};
