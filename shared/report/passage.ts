/** A paragraph-sized piece of a report as its decoder found it, before the text is cleaned. */
export type Passage = {
  kind: "heading" | "paragraph" | "list-item" | "quote" | "table-row";
  text: string;
  /** Page it begins on, from 1, where its format has pages. */
  page?: number;
};
