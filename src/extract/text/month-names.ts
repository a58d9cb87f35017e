/** Month names as dates carry them, long and short: the languages most pages are written in as a table, any other from `Intl`. */

/** January to December in en, de, fr, es, it, pt, nl, pl, cs, da, nb, sv, fi, tr, ru, uk, hu, ro, el and id (CLDR), with spellings in use beside them. */
const COMMON = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari styczeń sty stycznia leden led ledna tammikuu tammi tammikuuta ocak oca январь янв января січень січ січня január ianuarie ian ιανουαρίου ιαν jänner',
  'february feb februar février févr febrero febbraio fevereiro fev februari luty lut lutego únor úno února helmikuu helmi helmikuuta şubat şub февраль февр февраля лютий лют лютого február febr februarie φεβρουαρίου φεβ feber fevrier',
  'march mar märz mär mars marzo março maart mrt marzec marca březen bře března marts maaliskuu maalis maaliskuuta mart март марта мар березень бер березня március márc martie μαρτίου μαρ maret mrz maerz marco',
  'april apr avril avr abril abr aprile kwiecień kwi kwietnia duben dub dubna huhtikuu huhti huhtikuuta nisan nis апрель апр апреля квітень квіт квітня április ápr aprilie απριλίου απρ',
  'may mai mayo maggio mag maio mei maj maja květen kvě května toukokuu touko toukokuuta mayıs май мая травень трав травня május máj μαΐου μαΐ',
  'june jun juni juin junio giugno giu junho czerwiec cze czerwca červen čvn června kesäkuu kesä kesäkuuta haziran haz июнь июня июн червень черв червня június jún iunie iun ιουνίου ιουν',
  'july jul juli juillet juil julio luglio lug julho lipiec lip lipca červenec čvc července heinäkuu heinä heinäkuuta temmuz tem июль июля июл липень лип липня július júl iulie iul ιουλίου ιουλ',
  'august aug août agosto ago augustus sierpień sie sierpnia srpen srp srpna augusti elokuu elo elokuuta ağustos ağu август авг августа серпень серп серпня augusztus αυγούστου αυγ agustus agu aout',
  'september sep sept septembre septiembre settembre set setembro wrzesień wrz września září zář syyskuu syys syyskuuta eylül eyl сентябрь сент сентября вересень вер вересня szeptember szept septembrie σεπτεμβρίου σεπ setiembre sett',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik paź października říjen říj října lokakuu loka lokakuuta ekim eki октябрь окт октября жовтень жовт жовтня október octombrie οκτωβρίου οκτ',
  'november nov novembre noviembre novembro listopad lis listopada listopadu marraskuu marras marraskuuta kasım kas ноябрь нояб ноября листопад лист листопада noiembrie νοεμβρίου νοε',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień gru grudnia prosinec pro prosince desember des joulukuu joulu joulukuuta aralık ara декабрь дек декабря грудень груд грудня decembrie δεκεμβρίου δεκ decembre',
];
const TABLED = new Set('en de fr es it pt nl pl cs da nb no nn sv fi tr ru uk hu ro el id'.split(' '));

let common: ReadonlyMap<string, number> | undefined;
const fromIntl = new Map<string, ReadonlyMap<string, number>>();

const tabled = (): ReadonlyMap<string, number> => {
  common ??= new Map(COMMON.flatMap((names, at) => names.split(' ').map(name => [name, at + 1] as const)));
  return common;
};

const FORMS = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
] as const;

/** Building formatters costs milliseconds, so this is only for languages outside the table. */
function ofLanguage(language: string): ReadonlyMap<string, number> {
  const ready = fromIntl.get(language);
  if (ready) return ready;
  const names = new Map<string, number>();
  for (const form of FORMS) {
    try {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        ...form,
        timeZone: 'UTC',
      });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2001, month, 15)).find(({ type }) => type === 'month');
        const name = part?.value.toLowerCase().replace(/\.$/, '');
        if (name && /\p{L}/u.test(name)) names.set(name, month + 1);
      }
    } catch {
      break;
    }
  }
  fromIntl.set(language, names);
  return names;
}

/** 'märz', 'sept' or 'января' → 1…12. `language` is BCP 47, '' when unknown. */
export function monthNumber(name: string, language = ''): number | undefined {
  const word = name.toLowerCase().replace(/\.$/, '');
  const [own = ''] = language.split('-');
  if (own && !TABLED.has(own)) {
    const month = ofLanguage(own).get(word);
    if (month) return month;
  }
  return tabled().get(word) ?? scripted(word);
}

/** Scripts whose month names can be told without knowing the page's language. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Devanagari}/u, ['hi', 'mr']],
  [/\p{Script=Bengali}/u, ['bn']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Cyrillic}/u, ['bg', 'sr', 'kk']],
];

function scripted(word: string): number | undefined {
  if (word < '\u0370') return undefined;
  for (const language of SCRIPTS.find(([script]) => script.test(word))?.[1] ?? []) {
    const month = ofLanguage(language).get(word);
    if (month) return month;
  }
  return undefined;
}
