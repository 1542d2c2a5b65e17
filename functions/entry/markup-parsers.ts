/** HTML and XML through htmlparser2, which moves all its open elements at every tag: their number is bounded here. */
import { Parser, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { HtmlSink, Parsers } from "../../shared/report/parsers.ts";

/** Elements inside elements that the parser is told of; browsers keep as many apart. */
const mostOpen = 512;

/** These hold no elements, so they open no deeper ones. */
const shut = new Set(
  "script style title textarea xmp iframe noembed noframes area base br col embed hr img input link meta param source track wbr".split(
    " ",
  ),
);

const xml: Parsers["xml"] = (source, sink) => {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => sink.open(name, attributes),
      ontext: (data) => sink.text(data),
      onclosetag: (name) => sink.close(name),
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true, xmlMode: true },
  );
  parser.end(source);
};

/** Deeper elements go past the parser: opened without their attributes, closed by their own tag or with what holds them. */
class Deep {
  private readonly sink: HtmlSink;
  private readonly names: string[] = [];
  private readonly counts = new Map<string, number>();

  constructor(sink: HtmlSink) {
    this.sink = sink;
  }

  open(name: string): void {
    this.names.push(name);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    this.sink.open(name, {});
  }

  /** Whether the tag closed one of them. */
  close(name: string): boolean {
    if (this.names.length === 0 || !this.counts.get(name)) return false;
    while (this.closeLast() !== name);
    return true;
  }

  closeAll(): void {
    while (this.names.length > 0) this.closeLast();
  }

  private closeLast(): string | undefined {
    const name = this.names.pop();
    if (name === undefined) return undefined;
    this.counts.set(name, (this.counts.get(name) ?? 0) - 1);
    this.sink.close(name);
    return name;
  }
}

const html: Parsers["html"] = (source, sink) => {
  let depth = 0;
  const deep = new Deep(sink);
  const nameAt = (start: number, end: number): string => source.slice(start, end).toLowerCase();

  /** Stands between the parser's own tokenizer and the parser. */
  class Shallow extends Tokenizer {
    constructor(options: ConstructorParameters<typeof Tokenizer>[0], to: TokenizerCallbacks) {
      let isDeep = false;
      super(options, {
        onattribdata: (start, end) => isDeep || to.onattribdata(start, end),
        onattribentity: (codepoint) => isDeep || to.onattribentity(codepoint),
        onattribend: (quote, end) => isDeep || to.onattribend(quote, end),
        onattribname: (start, end) => isDeep || to.onattribname(start, end),
        oncdata: (start, end, offset) => to.oncdata(start, end, offset),
        onclosetag: (start, end) => {
          if (depth < mostOpen || !deep.close(nameAt(start, end))) to.onclosetag(start, end);
        },
        oncomment: (start, end, offset) => to.oncomment(start, end, offset),
        ondeclaration: (start, end) => to.ondeclaration(start, end),
        onend: () => to.onend(),
        onopentagend: (end) => {
          if (!isDeep) to.onopentagend(end);
          isDeep = false;
        },
        onopentagname: (start, end) => {
          const name = depth < mostOpen ? "" : nameAt(start, end);
          isDeep = name !== "" && (!shut.has(name) || to.isInForeignContext?.() === true);
          if (isDeep) deep.open(name);
          else to.onopentagname(start, end);
        },
        onprocessinginstruction: (start, end) => to.onprocessinginstruction(start, end),
        onselfclosingtag: (end) => {
          if (!isDeep) to.onselfclosingtag(end);
          isDeep = false;
        },
        ontext: (start, end) => to.ontext(start, end),
        ontextentity: (codepoint, end) => to.ontextentity(codepoint, end),
        isInForeignContext: () => to.isInForeignContext?.() ?? false,
      });
    }
  }

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        sink.open(name, attributes);
      },
      ontext: (data) => sink.text(data),
      onclosetag: (name) => {
        depth -= 1;
        if (!shut.has(name)) deep.closeAll();
        sink.close(name);
      },
    },
    { Tokenizer: Shallow },
  );
  parser.end(source);
};

export const markup = { html, xml };
