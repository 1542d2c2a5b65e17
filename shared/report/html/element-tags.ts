/** What the tags of elements say of the text in them. */

/** They stand in a line of text; every other element begins and ends one. */
export const inlineTags: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr img input ruby rb rt rp".split(
    " ",
  ),
);

/** Their text is never read by a visitor, or only tells how the text beside it is spoken. */
export const unseenTags: ReadonlySet<string> = new Set(
  "script style noscript template svg math iframe object embed canvas video audio select datalist textarea button map applet dialog progress meter rt rp".split(
    " ",
  ),
);

export const voidTags: ReadonlySet<string> = new Set(
  "area base br col hr img input link meta param source track wbr".split(" "),
);

/** Stands in a text where an element that was not kept began or ended a line. */
export const lentBreak = "\u2029";
