import { foldText } from '../text/foldText.ts';

/**
 * January to December in English, German, French, Spanish, Portuguese, Italian, Dutch, Turkish, Russian, Polish,
 * Ukrainian and Czech (each in both cases), Swedish, Danish, Norwegian, Indonesian. Finnish is left out, because its
 * November would make `mar` two months.
 */
const months = [
  'january/januar/jänner/janvier/enero/janeiro/gennaio/januari/ocak/январь/января/styczeń/stycznia/січень/січня/leden/ledna',
  'february/februar/feber/février/febrero/fevereiro/febbraio/februari/şubat/февраль/февраля/luty/lutego/лютий/лютого/únor/února',
  'march/märz/maerz/mrz/mars/marzo/março/maart/mrt/mart/март/марта/marzec/marca/marts/березень/березня/březen/března/maret',
  'april/avril/abril/aprile/nisan/апрель/апреля/kwiecień/kwietnia/квітень/квітня/duben/dubna',
  'may/mai/mayo/maio/maggio/mei/mayıs/май/мая/maj/maja/травень/травня/květen/května',
  'june/juni/juin/junio/junho/giugno/haziran/июнь/июня/czerwiec/czerwca/червень/червня/červen/června',
  'july/juli/juillet/julio/julho/luglio/temmuz/июль/июля/lipiec/lipca/липень/липня/červenec/července',
  'august/août/agosto/augustus/ağustos/август/августа/sierpień/sierpnia/augusti/серпень/серпня/srpen/srpna/agustus',
  'september/septembre/septiembre/setiembre/setembro/settembre/eylül/сентябрь/сентября/wrzesień/września/вересень/вересня/září',
  'october/oktober/octobre/octubre/outubro/ottobre/ekim/октябрь/октября/październik/października/жовтень/жовтня/říjen/října',
  'november/novembre/noviembre/novembro/kasım/ноябрь/ноября/listopad/listopada/листопад/листопада/listopadu',
  'december/dezember/décembre/diciembre/dezembro/dicembre/aralık/декабрь/декабря/grudzień/grudnia/грудень/грудня/prosinec/prosince/desember',
];

/** Monday to Sunday in the same languages, with the abbreviations that are no beginnings of the names. */
const weekdays = `monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag
  samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes
  sábado domingo segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag pazartesi salı çarşamba perşembe cuma cumartesi pazar
  pzt cmt понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс poniedziałek wtorek
  środa czwartek piątek sobota niedziela pt pn wt nd mandag tirsdag onsdag torsdag fredag lørdag søndag måndag
  tisdag lördag söndag понеділок вівторок середа четвер пятниця пт субота неділя pondělí úterý středa čtvrtek pátek
  neděle senin selasa rabu kamis jumat sabtu minggu`;

const shortestMonth = 3;
const shortestWeekday = 2;
const several = 0;

const monthsByName = new Map(
  months.flatMap((names, index) =>
    names.split('/').map((name): [string, number] => [foldText(name), index + 1]),
  ),
);
/** The month by each beginning of its names; `several` where it begins names of different months. */
const monthsByBeginning = new Map<string, number>();
for (const [name, month] of monthsByName) {
  for (const beginning of listBeginnings(name, shortestMonth)) {
    const known = monthsByBeginning.get(beginning) ?? month;
    monthsByBeginning.set(beginning, known === month ? month : several);
  }
}

const weekdayBeginnings = new Set(
  weekdays.split(/\s+/).flatMap((name) => listBeginnings(foldText(name), shortestWeekday)),
);

/** The month, 1 to 12, that a folded word names in full or shortened to at least three letters. */
export function monthNamed(word: string): number | undefined {
  return monthsByName.get(word) ?? (monthsByBeginning.get(word) || undefined);
}

/** Whether a folded word names a day of the week, in full or shortened. */
export function isWeekday(word: string): boolean {
  return weekdayBeginnings.has(word);
}

/** The beginnings of a name from `shortest` letters on, the name itself among them. */
function listBeginnings(name: string, shortest: number): string[] {
  const beginnings: string[] = [];
  for (let length = shortest; length <= name.length; length++) beginnings.push(name.slice(0, length));
  return beginnings;
}
