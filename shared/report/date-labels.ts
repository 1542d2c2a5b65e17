/** Words before a date that say what happened that day, in the languages reports come in, as data. */

/** The text was first given to readers. */
const publishedWords = [
  "published",
  "first published",
  "publish date",
  "publication date",
  "date published",
  "date of publication",
  "posted",
  "date posted",
  "post date",
  "post time",
  "created",
  "date created",
  "written",
  "issued",
  "released on",
  "date",
  "start date",
  "veröffentlicht",
  "veröffentlichung",
  "publiziert",
  "erschienen",
  "erstellt",
  "geschrieben",
  "eingestellt",
  "verfasst",
  "datum",
  "publié",
  "publiée",
  "mis en ligne",
  "paru",
  "publicado",
  "publicada",
  "fecha",
  "fecha de publicación",
  "data de publicação",
  "pubblicato",
  "pubblicata",
  "opublikowano",
  "opublikowany",
  "data publikacji",
  "dodano",
  "utworzono",
  "gepubliceerd",
  "geplaatst",
  "publicerad",
  "publisert",
  "udgivet",
  "offentliggjort",
  "julkaistu",
  "objavljeno",
  "publikováno",
  "zveřejněno",
  "közzétéve",
  "publicat",
  "yayınlanma",
  "yayın tarihi",
  "eklenme",
  "опубликовано",
  "опубликован",
  "дата публикации",
  "дата",
  "опубліковано",
  "δημοσιεύτηκε",
  "نشر",
  "نشره",
  "نشرت",
  "تاريخ النشر",
  "发布",
  "发布时间",
  "发布于",
  "發佈",
  "发表于",
  "發表",
  "投稿",
  "掲載",
  "公開",
  "配信",
  "등록",
  "입력",
  "작성",
];

/** Something else happened that day: the text was changed or fetched, a reader spoke, a thing takes place. */
const otherWords = [
  "updated",
  "update",
  "upd",
  "latest",
  "republished",
  "modified",
  "edited",
  "last edit",
  "reviewed",
  "revised",
  "changed",
  "fact checked",
  "last",
  "accessed",
  "retrieved",
  "downloaded",
  "printed",
  "archived",
  "captured",
  "joined",
  "join date",
  "registered",
  "member since",
  "since",
  "until",
  "till",
  "expires",
  "valid",
  "deadline",
  "due",
  "closes",
  "ends",
  "starts",
  "begins",
  "copyright",
  "born",
  "died",
  "effective",
  "aktualisiert",
  "aktualisierung",
  "geändert",
  "änderung",
  "bearbeitet",
  "letzte",
  "letzter",
  "abgerufen",
  "zugriff",
  "geboren",
  "bis",
  "mis à jour",
  "mise à jour",
  "modifié",
  "consulté",
  "jusqu'au",
  "actualizado",
  "actualizada",
  "modificado",
  "atualizado",
  "atualizada",
  "aggiornato",
  "modificato",
  "zaktualizowano",
  "aktualizacja",
  "bijgewerkt",
  "gewijzigd",
  "uppdaterad",
  "oppdatert",
  "opdateret",
  "päivitetty",
  "ažurirano",
  "aktualizováno",
  "güncelleme",
  "обновлено",
  "изменено",
  "оновлено",
  "تحديث",
  "更新",
  "修改",
  "수정",
];

/** Scripts that part words by spaces: there a label is a whole word, elsewhere it may touch what stands before it. */
const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/u;
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (spaced.test(word) ? `(?<![\\p{L}\\p{N}])${word.replace(/ /g, "\\s+")}(?!\\p{L})` : word))
    .join("|");
/** The last such word before a date, with what may stand between (a preposition, a name, a clock), never a sentence's end. */
const labelled = (words: readonly string[]): RegExp =>
  new RegExp(`(?:.*[^\\p{L}\\p{N}]|^)?(${anyOf(words)})[^.!?|]{0,60}$`, "iu");

const published = labelled(publishedWords);
const other = labelled(otherWords);

const lastAt = (pattern: RegExp, text: string): number => {
  const found = pattern.exec(text);
  return found === null ? -1 : text.lastIndexOf(found[1] ?? "");
};

export type DateLabel = "published" | "other" | null;

/** What the words before a date make of it: the word nearest the date decides. */
export const dateLabelOf = (before: string): DateLabel => {
  const tail = before.slice(-80);
  const [positive, negative] = [lastAt(published, tail), lastAt(other, tail)];
  if (positive < 0 && negative < 0) return null;
  return positive > negative ? "published" : "other";
};

/** A label behind its date: "3 May 2011 | Originally published", "3 May 2011 (updated)". */
export const dateLabelAfter = (after: string): DateLabel => {
  const [, words = ""] = /^\s*[|(–—·:-]\s*((?:\p{L}+\s*){1,3})/u.exec(after) ?? [];
  return words === "" ? null : dateLabelOf(`${words} `);
};
