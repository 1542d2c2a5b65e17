/** Month names and their short forms in the languages reports come in, as data. */

const names: readonly (readonly string[])[] = [
  "january jan januar januari januára janvier janv enero ene gennaio gen janeiro jan stycznia styczeń sty январь января янв ocak oca jänner janar ianuarie січня қаңтар ledna leden siječnja siječanj tammikuuta tammikuu ιανουαρίου ιανουάριος يناير जनवरी".split(
    " ",
  ),
  "february feb febr februar februari février fevr fév febrero febbraio fevereiro fev lutego luty lut февраль февраля фев февр şubat şub februarie лютого ақпан února únor veljače veljača helmikuuta helmikuu φεβρουαρίου φεβρουάριος فبراير شباط फरवरी február febrúar".split(
    " ",
  ),
  "march mar märz mrz mär maart maret mars marzo março marca marzec март марта мар mart martie березня наурыз března březen ožujka ožujak maaliskuuta maaliskuu marts marta μαρτίου μάρτιος مارس آذار मार्च március".split(
    " ",
  ),
  "april apr avril avr abril abr aprile kwietnia kwiecień kwi апрель апреля апр nisan nis aprilie квітня сәуір dubna duben travnja travanj huhtikuuta huhtikuu απριλίου απρίλιος أبريل ابريل نيسان अप्रैल április aprila".split(
    " ",
  ),
  "may mai mei mayo maggio mag maio maja maj май мая mayıs травня мамыр května květen svibnja svibanj toukokuuta toukokuu μαΐου μάιος مايو أيار május".split(
    " ",
  ),
  "june jun juni juin junio giugno giu junho czerwca czerwiec cze июнь июня июн haziran haz iunie червня маусым června červen lipnja lipanj kesäkuuta kesäkuu ιουνίου ιούνιος يونيو حزيران जून június juna".split(
    " ",
  ),
  "july jul juli juillet juil julio luglio lug julho lipca lipiec lip июль июля июл temmuz tem iulie липня шілде července červenec srpnja srpanj heinäkuuta heinäkuu ιουλίου ιούλιος يوليو تموز जुलाई július jula".split(
    " ",
  ),
  "august aug augustus agustus août aout agosto ago sierpnia sierpień sie август августа авг ağustos ağu серпня тамыз srpna srpen kolovoza kolovoz elokuuta elokuu augusti αυγούστου αύγουστος أغسطس अगस्त augusztus avgusta".split(
    " ",
  ),
  "september sept sep septembre septiembre settembre set setembro września wrzesień wrz сентябрь сентября сен сент eylül eyl septembrie вересня қыркүйек září rujna rujan syyskuuta syyskuu σεπτεμβρίου σεπτέμβριος سبتمبر أيلول सितंबर szeptember septembra".split(
    " ",
  ),
  "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź октябрь октября окт ekim eki octombrie жовтня қазан října říjen lokakuuta lokakuu οκτωβρίου οκτώβριος أكتوبر اكتوبر अक्टूबर október oktobra".split(
    " ",
  ),
  "november nov novembre noviembre novembro listopada listopad lis ноябрь ноября ноя нояб kasım kas noiembrie листопада қараша listopadu studenoga studeni marraskuuta marraskuu νοεμβρίου νοέμβριος نوفمبر नवंबर novembra".split(
    " ",
  ),
  "december dec dez dezember desember décembre déc diciembre dic dicembre dezembro grudnia grudzień gru декабрь декабря дек aralık ara decembrie грудня желтоқсан prosince prosinec prosinca prosinac joulukuuta joulukuu δεκεμβρίου δεκέμβριος ديسمبر दिसंबर decembra".split(
    " ",
  ),
];

export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)),
);
