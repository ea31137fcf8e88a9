import { foldWord } from './fold.ts'
import { memoOf } from './forms.ts'

/** Numbers in words that terms are given in, in every form that stands before "days", "weeks" or "months". */
const WORDS: Readonly<Record<number, string>> = {
  1: `one ein eine einem einer eines un une una uno een um uma jeden jedna jednoho jednego jedného
    en ett et yksi yhden bir один одного одна одну один egy o μία μια ένα 一 하루 एक`,
  2: `two zwei deux dos due twee dois duas dwa dwie dwóch dva dvě dvou två to kaksi kahden iki два две двух дві двох
    két kettő doi două δύο δυο 二 两 이틀 두 दो يومين`,
  3: `three troch drei trois tres tre drie três trzy trzech tři tří kolme kolmen üç три трех трёх трьох három trei
    τρεις τρία τριών 三 사흘 세 तीन ثلاثة`,
  4: `four štyri štyroch vier quatre cuatro quattro quatro cztery čtyři čtyř fyra fire neljä neljän dört четыре четырех чотири
    чотирьох négy patru τέσσερις τεσσάρων 四 चार أربعة`,
  5: `five päť piatich fünf cinq cinco cinque vijf pięć pięciu pět pěti fem viisi viiden beş пять пяти п'ять öt cinci πέντε 五 पांच
    पाँच خمسة`,
  6: 'six sechs seis sei zes sześć sześciu šest šesti sex seks kuusi altı шесть шести шість hat șase έξι 六 छह ستة',
  7: `seven sieben sept siete sette zeven sete siedem sedem siedmich siedmiu sedm sedmi sju syv seitsemän yedi семь семи сім семи hét
    șapte επτά εφτά 七 सात سبعة`,
  8: `eight acht huit ocho otto oito osiem osem ôsmich ośmiu osm osmi åtta otte åtte kahdeksan sekiz восемь восьми вісім nyolc opt
    οκτώ οχτώ 八 आठ ثمانية`,
  9: 'nine neun neuf nueve nove negen dziewięć devět nio ni yhdeksän dokuz девять дев’ять kilenc nouă εννέα 九 नौ',
  10: `ten zehn dix diez dieci tien dez dziesięć dziesięciu desať desiatich deset deseti tio ti kymmenen on десять десяти tíz zece
    δέκα 十 열흘 दस عشرة`,
  12: 'twelve zwölf douze doce dodici twaalf doze dwanaście dvanáct dvanásť tolv kaksitoista двенадцать',
  14: `fourteen vierzehn quatorze catorce quattordici veertien catorze czternaście czternastu čtrnáct štrnásť štrnástich čtrnácti fjorton
    fjorten neljätoista neljäntoista четырнадцать четырнадцати чотирнадцять paisprezece`,
  15: `fifteen fünfzehn quinze quince quindici vijftien piętnaście patnáct pätnásť pätnástich femton femten пятнадцать пятнадцати
    п'ятнадцять cincisprezece पंद्रह`,
  20: 'twenty zwanzig vingt veinte venti twintig vinte dwadzieścia dvacet dvadsať tjugo tyve kaksikymmentä yirmi двадцать húsz',
  21: 'einundzwanzig éénentwintig eenentwintig',
  30: `thirty dreißig dreissig trente treinta trenta dertig trinta trzydzieści třicet tridsať trettio tredive kolmekymmentä otuz
    тридцать harminc treizeci τριάντα तीस`,
}

/** Numbers by their folded words. */
export const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries(WORDS).flatMap(([count, words]) =>
    words.split(/\s+/).map((word) => [foldWord(word), Number(count)] as const),
  ),
)

/** The number a word says where a phrase holds one: "in two days". */
export const countOf = memoOf((folded) => COUNTS.get(folded))

const ENGLISH = new Set(
  'one two three four five six seven eight nine ten twelve fourteen fifteen twenty thirty'.split(
    ' ',
  ),
)

/** False for a number of another language in an English phrase: Italian "due" in "net due". */
export const isCountOf = (folded: string, codes: readonly string[]): boolean =>
  ENGLISH.has(folded) || codes.some((code) => code !== 'en')
