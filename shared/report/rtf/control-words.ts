/** The control words of rich text that matter to its reading, as data. */

/** Groups that hold no running text: tables of the file, pictures, running heads, index entries. */
export const silentGroups: ReadonlySet<string> = new Set(
  (
    "colortbl filetbl listtable listoverridetable revtbl rsidtbl generator pict objdata objclass nonshppict " +
    "header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc aftnsep aftnsepc " +
    "xe tc tcn rxe txe bkmkstart bkmkend atnid atnauthor annotation atrfstart atrfend themedata colorschememapping datastore " +
    "latentstyles xmlnstbl wgrffmtfilter fldinst datafield formfield private pgptbl mmathPr sp sn sv"
  ).split(" "),
);

/** Ignorable groups (`\*`) that hold text all the same. */
export const spokenGroups: ReadonlySet<string> = new Set(["shpinst", "shptxt", "fldrslt", "shppict"]);

/** Words that stand for a sign. */
export const signs: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  lbr: "\n",
  softline: "\n",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
};
