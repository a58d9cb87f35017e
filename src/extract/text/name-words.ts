/**
 * Words around names in bylines, by language: what introduces, joins and follows them. Data for names.ts; lower case.
 * Sets rather than patterns: a browser compiles every long pattern anew on every page, which costs more than reading it.
 */

/** Before a name; a colon may follow. */
export const INTRODUCTIONS: ReadonlySet<string> = new Set([
  'by',
  'written by',
  'posted by',
  'published by',
  'created by',
  'story by',
  'words by',
  'text by',
  'review by',
  'reviewed by',
  'article by',
  'reporting by',
  'contributed by',
  'submitted by',
  'added by',
  'uploaded by',
  'presented by',
  'edited by',
  'authored by',
  'updated by',
  'from',
  'about',
  'about the author',
  'über den autor',
  'über die autorin',
  'von',
  'ein beitrag von',
  'geschrieben von',
  'veröffentlicht von',
  'erstellt von',
  'verfasst von',
  'text von',
  'interview von',
  'aufgezeichnet von',
  'par',
  'publié par',
  'écrit par',
  'rédigé par',
  'por',
  'publicado por',
  'escrito por',
  'a cura di',
  'scritto da',
  'pubblicato da',
  'door',
  'geschreven door',
  'af',
  'skrevet af',
  'skrevet av',
  'av',
  'skriven av',
  'przez',
  'napisał',
  'napisała',
  'napsal',
  'napsala',
  'írta',
  'bởi',
  'oleh',
  'di',
  'yazan',
  'كتب',
  'كتبت',
  'بقلم',
  'מאת',
  'โดย',
  'लेखक',
  'hazırlayan',
]);

/** Before a name, with a colon. */
export const LABELS: ReadonlySet<string> = new Set([
  'author',
  'authors',
  'author(s)',
  'writer',
  'written by',
  'text',
  'texte',
  'texto',
  'testo',
  'tekst',
  'teksti',
  'szerző',
  'συντάκτης',
  'words',
  'interview',
  'journalist',
  'reporter',
  'auteur',
  'auteurs',
  'autor',
  'autorin',
  'autoren',
  'autores',
  'autora',
  'autore',
  'autori',
  'autorzy',
  'autorka',
  'autoři',
  'forfatter',
  'forfattere',
  'författare',
  'kirjoittaja',
  'yazar',
  'yazan',
  'haber',
  'автор',
  'авторы',
  'автори',
  'tác giả',
  'penulis',
  '作者',
  '文',
  '記者',
  '记者',
  '著者',
  '執筆',
  '筆者',
  '撰文',
  '编辑',
  '編集',
  '글',
  '기자',
  '来源',
  '來源',
]);

/** Between names; those of one letter join only full names. */
export const JOINERS = 'and und et ed with og och en oraz та ja és ve și και dan và mit avec con met'.split(
  ' ',
);
export const SHORT_JOINERS = 'y e i a и і й ו و'.split(' ');

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A part that holds one of these is a role or a place, not a name. */
export const ROLES = words(
  'staff senior chief deputy managing executive contributing guest associate assistant correspondent reporter reporters journalist journalistin columnist editor editors writer writers contributor contributors producer producers anchor analyst blogger freelance freelancer intern professor director manager engineer founder ceo cto cfo coo president vice technologist attorney lawyer counsel economist scholar student candidate critic specialist officer chair expert host cook chef dietitian nutritionist fellow author researcher scientist developer consultant strategist lecturer photographer illustrator translator moderator administrator admin redakteur redakteurin redaktion redaktor redaktorka redaktør korrespondent korrespondentin chefredakteur chefredakteurin volontär volontar volontärin volontarin autor autorin journaliste rédacteur redacteur rédactrice redactrice correspondant correspondante redactor redactora periodista corresponsal colaborador colaboradora giornalista redattore dziennikarz novinář novinar novinářka novinarka журналист корреспондент обозреватель редактор muhabir editör yazarı',
);

/** After a name, and part of it. */
export const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** After a name, and not part of it; without dots and spaces. */
export const DEGREES = words(
  'phd md msc bsc ma mba mph rn rd rdn ld cssd cpt facs faap esq dphil do dds jd llm cpa cfa pe psyd pharmd dvm mbbs frcp cscs msw lcsw np pa-c pt dpt ms mfa mbchb',
);
/** Before a name, and not part of it; without the dot at their end. */
export const HONORIFICS = words(
  'dr prof professor mr mrs ms mx sir rev herr frau dipl.-ing dipl-ing ing mag phdr mudr rndr judr mgr bc д-р',
);

/** Names of those who are no person hold one of these. */
export const BODIES = words(
  'news newsroom newsdesk newswire newspaper staff team redaktion redaktionen redakcja redakce redacción redaccion redazione rédaction redaction redactie redaksi editorial editors desk bureau agency agencies agencia agence agentur press presse pressa media magazine journal times post herald tribune gazette blog inc llc ltd gmbh ag corp corporation company foundation institute university universität universitat universitàt université universite universitä universita universität universitát college ministry department council association society committee group gruppe project online network tv radio studio studios reuters afp dpa ap apa epa ansa efe tass upi ctk čtk pap bloomberg xinhua wire service services reports official admin administrator support community contributor contributors author authors writer writers guest board publishing publisher publications digital lab labs center centre verlag zeitung nachrichten kommunikation communication communications 編集部 新聞 通信 通讯 新华社 記者 редакция новости haber',
);

/** What pages put where a name should stand. */
export const NOBODY = words(
  'null undefined none n/a unknown anonymous admin administrator webmaster webadmin superuser root user share follow comment comments home by and the more',
);
