/** A date standing alone beside a page's headline, and the day in the page's address. */
import { dayOf, readDate } from "../dates.ts";
import type { HeadingRule } from "./finding.ts";

const updated = /updated|modified|accessed|last (?:edit|review)|aktualisiert|mis à jour|обновлено/i;
const introduced =
  /^(?:published|posted|date|on|veröffentlicht(?: am)?|publié(?: le)?|publicado(?: el| em)?|опубликовано|vom|le|dnia)\b[\s:,-]*(?:on\b|at\b)?\s*/i;

export const visibleDates: HeadingRule = {
  id: "visible",
  read({ decoded, received }) {
    const today = received.slice(0, 10);
    for (const line of decoded.page?.frame ?? []) {
      if (line.length > 90 || updated.test(line)) continue;
      for (const part of [line, ...line.split(/\s*[|•·–—]\s*/)]) {
        const date = readDate(part.replace(introduced, ""));
        if (date?.precision === "day" && date.from <= today) return { published: date };
      }
    }
    return {};
  },
};

export const addressDate: HeadingRule = {
  id: "address",
  read({ decoded, metadata, received }) {
    const urls = [
      metadata["source-url"],
      decoded.page?.canonical,
      decoded.page?.metas.find(({ name }) => name === "og:url")?.content,
    ];
    for (const url of urls) {
      const found = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/.exec(url ?? "");
      const date = found && dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
      if (date && date.from <= received.slice(0, 10)) return { published: date };
    }
    return {};
  },
};
