/** Month names and their short forms in the languages reports come in, as data. */

const names: readonly (readonly string[])[] = [
  "january jan januar januari januára janvier janv enero ene gennaio gen janeiro jan stycznia styczeń sty январь января янв ocak oca jänner janar ianuarie січня қаңтар".split(
    " ",
  ),
  "february feb febr februar februari février fevr fév febrero febbraio fevereiro fev lutego luty lut февраль февраля фев февр şubat şub februarie лютого ақпан".split(
    " ",
  ),
  "march mar märz mrz mär maart maret mars marzo março marca marzec март марта мар mart martie березня наурыз".split(
    " ",
  ),
  "april apr avril avr abril abr aprile kwietnia kwiecień kwi апрель апреля апр nisan nis aprilie квітня сәуір".split(
    " ",
  ),
  "may mai mei mayo maggio mag maio maja maj май мая mayıs травня мамыр".split(" "),
  "june jun juni juin junio giugno giu junho czerwca czerwiec cze июнь июня июн haziran haz iunie червня маусым".split(
    " ",
  ),
  "july jul juli juillet juil julio luglio lug julho lipca lipiec lip июль июля июл temmuz tem iulie липня шілде".split(
    " ",
  ),
  "august aug augustus agustus août aout agosto ago sierpnia sierpień sie август августа авг ağustos ağu серпня тамыз".split(
    " ",
  ),
  "september sept sep septembre septiembre settembre set setembro września wrzesień wrz сентябрь сентября сен сент eylül eyl septembrie вересня қыркүйек".split(
    " ",
  ),
  "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź октябрь октября окт ekim eki octombrie жовтня қазан".split(
    " ",
  ),
  "november nov novembre noviembre novembro listopada listopad lis ноябрь ноября ноя нояб kasım kas noiembrie листопада қараша".split(
    " ",
  ),
  "december dec dez dezember desember décembre déc diciembre dic dicembre dezembro grudnia grudzień gru декабрь декабря дек aralık ara decembrie грудня желтоқсан".split(
    " ",
  ),
];

export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)),
);
