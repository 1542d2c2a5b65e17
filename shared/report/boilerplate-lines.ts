/** Lines that belong to the page, the mailing or the publisher and not to what is reported, each pattern with its name. */

import { readDate } from "./dates.ts";

/** A line this long is told, whatever it starts with. */
const maxLength = 400;

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** Order does not matter: a line is boilerplate when any rule holds. Each pattern is anchored and linear. */
export const boilerplateLines: readonly { name: string; pattern: RegExp; maxLength?: number }[] = [
  {
    name: "advertisement",
    pattern:
      /^(?:-+ ?)?(?:advert(?:isement)?s?|sponsored(?: content| links)?|anzeige|publicit[eé]|publicidad|реклама)\b[\s:.-]*(?:[-–—].*|continue reading.*|story continues.*|scroll .*)?$/i,
    maxLength: 80,
  },
  {
    name: "copyright",
    pattern:
      /^(?:copyright\b(?! (?:law|infring|case|dispute|act))|©|\(c\) ?(?:19|20)\d\d|all rights reserved|all content ©)/i,
  },
  {
    name: "rights",
    pattern:
      /\ball rights reserved\b|may not be (?:published|reproduced|republished)[^.]*(?:broadcast|rewritten|redistributed|permission)|without (?:the )?(?:prior |express |written ){1,3}(?:permission|consent)/i,
  },
  { name: "disclaimer", pattern: /^(?:legal )?disclaimer\b/i, maxLength: 2000 },
  {
    name: "not-responsible",
    pattern:
      /\b(?:is|are) not responsible for[^.]{0,60}\b(?:content|contents|accuracy)\b|\b(?:views|opinions) expressed (?:are|is|in this)\b[^.]*\b(?:author|publisher|writer|necessarily)/i,
    maxLength: 2000,
  },
  {
    name: "terms",
    pattern:
      /^(?:terms (?:of|and) (?:use|service|conditions)|privacy (?:policy|notice|overview)|cookie (?:policy|settings|notice)|by using this (?:site|website)|(?:this|our) (?:web)?site uses cookies|we use cookies)/i,
  },
  {
    name: "share",
    pattern:
      /^(?:share|tweet|email|print|save|pin it|whatsapp|facebook|twitter|linkedin|reddit|telegram|flipboard|like this story\?|like what you see|share this|share (?:on|via|with|it)|click to share|send (?:to|this))(?:[\s:,|/+·•]+(?:this|the|article|story|post|page|on|via|with|it|to|a|friend|facebook|twitter|linkedin|email|print|whatsapp|reddit|telegram|pinterest|google|plus|now|link|copy|more|tweet|save|share|x))*[\s.!:]*$/i,
    maxLength: 120,
  },
  {
    name: "share-it",
    pattern:
      /^(?:like|enjoyed|did you (?:like|enjoy)|found) (?:this|reading|what)\b.{0,60}\?\s*(?:share|tweet|subscribe|sign|follow|tell).*$/i,
  },
  {
    name: "comment",
    pattern:
      /^(?:(?:\d+|no|view|add|post|leave|write|show|hide|load|join|read|see|all|your|a|the|to|comments?) ){0,4}(?:comments?|replies|responses|discussion|conversation)(?: ?\(\d+\)| closed| below| are closed| here| policy| section)?[\s.:!»]*$/i,
    maxLength: 60,
  },
  {
    name: "newsletter",
    pattern:
      /^(?:sign(?:ing)? ?up|subscribe|register|join|get|receive|download|enter your e-?mail|click here to (?:subscribe|sign|join|register|read|get))\b.{0,160}\b(?:newsletters?|e-?mail|inbox|alerts?|updates?|app|magazine|access|subscri\w+|free trial|letterbox|channel|podcast|bulletins?)\b.{0,120}$/i,
  },
  {
    name: "follow",
    pattern:
      /^(?:you can )?(?:follow|like|find|connect with|contact|reach|write to|e-?mail|tweet)\b(?! the (?:money|law|rules)).{0,100}(?:\bon (?:facebook|twitter|instagram|linkedin|youtube|telegram|x\b|social media|google)|@\w|\bat [\w.+-]+@|[\w.+-]+@[\w-]+\.\w)/i,
    maxLength: 240,
  },
  {
    name: "read-more",
    pattern:
      /^(?:(?:also |please )?(?:read|see|watch|click|view|check out|you may|you might|don't miss|related|recommended|more from|more on|more stories|more news|most read|most popular|top stories|latest|trending|up next|next article|previous article|next story|previous|next|see also|also on|for more)(?: (?:more|also|next|now|all|here|full|the full|story|article|stories|articles|news|posts?|this|to|on|about|coverage|reading|like|be|interested in|videos?|topics?|links?|content|reports?|below|information|items?))*)[\s:.…>»→]*$/i,
    maxLength: 80,
  },
  {
    name: "read-more-title",
    pattern:
      /^(?:read more|read also|also read|read next|see also|related(?: (?:article|story|stories|articles|coverage|content|post|video))?|recommended|more|watch|must read|don't miss|ALSO READ|lees ook|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|leia também|leia mais|читайте также|czytaj (?:także|też|również)|zobacz (?:także|też|również)|leggi anche|baca juga)\s*[:|»>›→-]/i,
    maxLength: 200,
  },
  {
    name: "read-more-elsewhere",
    // The same pointers in other languages, as whole lines.
    pattern:
      /^(?:(?:verwandte|ähnliche|weitere|passende|mehr) (?:beiträge|artikel|themen|meldungen|nachrichten|links|inhalte)|mehr (?:zum thema|dazu|lesen|erfahren)|das könnte (?:sie|dich|euch) auch interessieren|lesen sie (?:auch|mehr|weiter)|weiterlesen|(?:articles?|sujets?|contenus?) (?:liés?|similaires?|associés?|connexes?)|(?:dans la même|sur le même) (?:rubrique|sujet|thème)|à lire (?:aussi|également)|lire (?:la suite|aussi|plus)|voir aussi|(?:artículos|noticias|temas|notas) relacionad[oa]s|(?:te|le) puede interesar|más (?:noticias|información)|ve[ar] también|leer más|seguir leyendo|zobacz (?:także|również|też|więcej)|czytaj (?:więcej|dalej|także|również)|dowiedz się więcej|podobne (?:artykuły|wpisy)|przeczytaj (?:także|również)|articoli correlati|leggi (?:anche|tutto|di più)|potrebbe interessarti|(?:artigos|notícias|matérias) relacionad[oa]s|leia (?:mais|também)|veja (?:também|mais)|lees (?:ook|verder|meer)|gerelateerde (?:artikelen|berichten)|читайте (?:также|далее)|по теме|ilgili haberler|devamını oku)[\s:.…>»→!]*$/iu,
    maxLength: 80,
  },
  {
    name: "see-also-title",
    pattern:
      /^(?:ve[ar] también|puedes? (?:ver|leer)|le[ae] también|te recomendamos|mira también|zobacz|czytaj|przeczytaj|leggi|veja|leia|lire|voir)(?: (?:aussi|également|także|również|też|anche|também|mais))?\s*:/iu,
    maxLength: 200,
  },
  {
    name: "share-elsewhere",
    pattern:
      /^(?:teilen(?: mit| auf)?|artikel teilen|diesen (?:artikel|beitrag) teilen|partager(?: sur| cet article)?|compartir(?: en)?|compartilhar|compartilhe|condividi(?: su)?|udostępnij|podziel się|delen|поделиться|paylaş|wird geladen(?: …|\.{3})?|drucken|imprimer|imprimir|stampa|drukuj)[\s:.!]*$/iu,
    maxLength: 60,
  },
  {
    name: "about-author",
    pattern:
      /^(?:about the authors?|über (?:den autor|die autorin|die autoren)|zum autor|zur autorin|à propos de l['’]auteure?|sobre (?:el autor|la autora|o autor|a autora)|sull['’]autor[ei]|o autorze|об авторе)[\s:.]*$/iu,
    maxLength: 60,
  },
  {
    name: "helpful",
    pattern:
      /^(?:was this (?:article|page|post|answer|information) (?:helpful|useful)|did you (?:like|find) this (?:article|page|post)|war (?:der|dieser) (?:artikel|beitrag) (?:nützlich|hilfreich|interessant)|hat (?:ihnen|dir) (?:der|dieser) (?:artikel|beitrag) gefallen|cet article vous a-t-il (?:été utile|plu)|¿te (?:ha sido útil|gustó) (?:este|el) artículo)\b.{0,40}$/iu,
    maxLength: 120,
  },
  {
    name: "continue",
    pattern:
      /^(?:continue reading|story continues|article continues|read the full|keep reading|show more|load more|back to (?:top|home|article)|skip to|jump to|view (?:all|gallery|slideshow|photos)|see (?:all|gallery)|click to (?:enlarge|expand|play|view)|tap to|scroll (?:down|for)|loading)\b.{0,50}(?<!\.)$|^(?:close|menu|search|play video|loading)[\s.…:×]*$/i,
    maxLength: 70,
  },
  { name: "search", pattern: /^search(?: (?:the |this |our )?[\p{L}.]+){0,3}$/iu, maxLength: 50 },
  {
    name: "photo-credit",
    pattern:
      /^(?:\(?(?:photo|image|picture|video|credit|source|foto|bild|photograph|file photo|featured image|cover|screenshot|illustration|graphic)s?(?: (?:credit|by|courtesy|source|via|from|of))*\s*[:/©]|\(?(?:photo|image|picture|video|foto) (?:by|courtesy|via|credit)\b|(?:getty|reuters|ap photo|afp|istock|shutterstock|alamy|epa)[\s/(].{0,60}$)/i,
    maxLength: 160,
  },
  {
    name: "updated",
    pattern: /^(?:last )?(?:updated|modified|reviewed|edited|revised)(?: (?:on|at|:)|\s*:)/i,
    maxLength: 80,
  },
  {
    name: "filed-under",
    pattern:
      /^(?:filed under|tags?|topics?|categor(?:y|ies)|keywords?|labels?|posted in|published in|in this (?:article|story)|hashtags?|schlagw[oö]rter|etiquetas|теги|tagi)\s*[:|]/i,
    maxLength: 300,
  },
  {
    name: "cite-as",
    pattern: /^(?:cite as|citation|how to cite|recommended citation|suggested citation)\b/i,
    maxLength: 400,
  },
  {
    name: "available-at",
    pattern:
      /^(?:available (?:at|from)|retrieved from|source url|url|permalink|short ?link|originally (?:published|posted|appeared) (?:at|on|in))\s*:?\s*(?:https?:|www\.|\[accessed)/i,
  },
  {
    name: "date-only",
    pattern: new RegExp(
      `^(?:(?:published|posted|date|on|updated|first published|created|issued|release date)[\\s:|]*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:${months})\\.?,? \\d{4}|(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}[-/.]\\d{2}[-/.]\\d{2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})[\\s,|–—-]*(?:at |@ ?|- )?(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\(?[A-Z]{2,5}\\)?)?(?:[\\s|·•-]*\\d+ (?:min|minutes?) read)?[\\s.|]*$`,
      "i",
    ),
    maxLength: 90,
  },
  {
    name: "byline",
    pattern:
      /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Ww]ritten by|[Rr]eported by|[Ss]tory by|[Aa]uthor|[Tt]ext by|[Ww]ords by|[Pp]osted by|[Pp]ublished by)\s*:?\s+(?:(?:\p{Lu}[\p{L}.'’-]*|de|da|del|van|von|der|den|bin|al|ibn|el|la|and|und|et|y|e)?[\s,|/&]+){0,9}\p{Lu}[\p{L}.'’-]*\s*(?:\([^)]{1,40}\))?[\s.,|]*$/u,
    maxLength: 120,
  },
  { name: "min-read", pattern: /^\d+ ?(?:min(?:ute)?s?)(?: read)?\.?$/i, maxLength: 40 },
  {
    name: "time-ago",
    pattern: /^(?:\d+|an?|one|two|few) (?:second|minute|hour|day|week|month|year)s? ago\.?$/i,
    maxLength: 40,
  },
  {
    name: "donate",
    pattern:
      /^(?:donate|support (?:us|our|independent)|become a (?:member|patron|subscriber|supporter)|buy (?:us|me) a|make a (?:donation|contribution))\b/i,
    maxLength: 300,
  },
  {
    name: "machine-data",
    pattern: /^(?:[{[]\s*["{[]|<\?|<!--|function\s*\(|var \w+\s*=|\[[a-z_]+ [a-z]+=)/,
    maxLength: 100_000,
  },
  {
    name: "needs-script",
    pattern:
      /^(?:this (?:slideshow|site|page|video|content) requires|please enable|you need to enable|your browser does not|javascript is (?:disabled|required))/i,
    maxLength: 200,
  },
  {
    name: "tell-us",
    pattern:
      /^(?:tell us|let us know|have (?:a|your) (?:say|tip|story|question)|got a (?:tip|story|news)|do you have (?:a|any) (?:tip|story|information)|what do you think)\b.{0,160}$/i,
  },
];

/** In any language {@link readDate} knows. */
const longestDate = 60;

/** Name of the rule that calls this line boilerplate. */
export const boilerplateOf = (line: string): string | undefined => {
  if (line.length <= longestDate && /\d/.test(line) && readDate(line)?.precision === "day") return "date-only";
  for (const { name, pattern, maxLength: most = maxLength } of boilerplateLines)
    if (line.length <= most && pattern.test(line)) return name;
  return undefined;
};
