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

/** What the parser and its tokenizer both need to know of one page. */
class Guard {
  depth = 0;
  readonly deep: Deep;
  private readonly source: string;

  constructor(source: string, sink: HtmlSink) {
    this.source = source;
    this.deep = new Deep(sink);
  }

  nameAt(start: number, end: number): string {
    return this.source.slice(start, end).toLowerCase();
  }
}

type Options = ConstructorParameters<typeof Tokenizer>[0] & { guard?: Guard };

/** What is told to the parser: tags beyond the depth go past it. A class, as closures made for each page run slower. */
class Screen implements TokenizerCallbacks {
  private readonly guard: Guard;
  private readonly to: TokenizerCallbacks;
  private isDeep = false;

  constructor(guard: Guard, to: TokenizerCallbacks) {
    this.guard = guard;
    this.to = to;
  }

  onattribdata(start: number, end: number): void {
    if (!this.isDeep) this.to.onattribdata(start, end);
  }
  onattribentity(codepoint: number): void {
    if (!this.isDeep) this.to.onattribentity(codepoint);
  }
  onattribend(quote: Parameters<TokenizerCallbacks["onattribend"]>[0], end: number): void {
    if (!this.isDeep) this.to.onattribend(quote, end);
  }
  onattribname(start: number, end: number): void {
    if (!this.isDeep) this.to.onattribname(start, end);
  }
  oncdata(start: number, end: number, offset: number): void {
    this.to.oncdata(start, end, offset);
  }
  onclosetag(start: number, end: number): void {
    const { depth, deep } = this.guard;
    if (depth < mostOpen || !deep.close(this.guard.nameAt(start, end))) this.to.onclosetag(start, end);
  }
  oncomment(start: number, end: number, offset: number): void {
    this.to.oncomment(start, end, offset);
  }
  ondeclaration(start: number, end: number): void {
    this.to.ondeclaration(start, end);
  }
  onend(): void {
    this.to.onend();
  }
  onopentagend(end: number): void {
    if (!this.isDeep) this.to.onopentagend(end);
    this.isDeep = false;
  }
  onopentagname(start: number, end: number): void {
    const name = this.guard.depth < mostOpen ? "" : this.guard.nameAt(start, end);
    this.isDeep = name !== "" && (!shut.has(name) || this.isInForeignContext());
    if (this.isDeep) this.guard.deep.open(name);
    else this.to.onopentagname(start, end);
  }
  onprocessinginstruction(start: number, end: number): void {
    this.to.onprocessinginstruction(start, end);
  }
  onselfclosingtag(end: number): void {
    if (!this.isDeep) this.to.onselfclosingtag(end);
    this.isDeep = false;
  }
  ontext(start: number, end: number): void {
    this.to.ontext(start, end);
  }
  ontextentity(codepoint: number, end: number): void {
    this.to.ontextentity(codepoint, end);
  }
  isInForeignContext(): boolean {
    return this.to.isInForeignContext?.() ?? false;
  }
}

/** Stands between the parser's own tokenizer and the parser; one class for all pages, or each would be slow anew. */
class Shallow extends Tokenizer {
  constructor(options: Options, to: TokenizerCallbacks) {
    super(options, options.guard === undefined ? to : new Screen(options.guard, to));
  }
}

const html: Parsers["html"] = (source, sink) => {
  const guard = new Guard(source, sink);
  const options: Options & { Tokenizer: typeof Tokenizer } = { Tokenizer: Shallow, guard };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        guard.depth += 1;
        sink.open(name, attributes);
      },
      ontext: (data) => sink.text(data),
      onclosetag: (name) => {
        guard.depth -= 1;
        if (!shut.has(name)) guard.deep.closeAll();
        sink.close(name);
      },
    },
    options,
  );
  parser.end(source);
};

export const markup = { html, xml };
