import { commas, dots, dotted, place, slashed, spaces, type Place } from './place.ts'
import { ENGLISH } from './places-english.ts'
import { cs } from './wordings/cs.ts'
import { da } from './wordings/da.ts'
import { de } from './wordings/de.ts'
import { es } from './wordings/es.ts'
import { fi } from './wordings/fi.ts'
import { fr } from './wordings/fr.ts'
import { hu } from './wordings/hu.ts'
import { it } from './wordings/it.ts'
import { ja } from './wordings/ja.ts'
import { nb } from './wordings/nb.ts'
import { nl } from './wordings/nl.ts'
import { pl } from './wordings/pl.ts'
import { pt } from './wordings/pt.ts'
import { ro } from './wordings/ro.ts'
import { ru } from './wordings/ru.ts'
import { sv } from './wordings/sv.ts'
import { tr } from './wordings/tr.ts'
import { zh } from './wordings/zh.ts'

/** Every place senders come from. */
export const PLACES: readonly Place[] = [
  ...ENGLISH,
  place(de, ['DE', 'EUR', 'de', 'Europe/Berlin'], {
    share: 10,
    money: ['#_€', '#_EUR', '€_#', 'EUR_#'],
    marks: dots,
    days: dotted,
    forms: ['GmbH', 'AG', 'eG', 'e.V.', 'GmbH & Co. KG'],
  }),
  place(de, ['CH', 'CHF', 'ch', 'Europe/Zurich'], {
    share: 2,
    money: ['CHF_#', 'Fr._#', '#_CHF'],
    marks: [
      ['’', '.'],
      ["'", '.'],
    ],
    days: dotted,
    forms: ['AG', 'GmbH'],
  }),
  place(fr, ['FR', 'EUR', 'fr', 'Europe/Paris'], {
    share: 6,
    money: ['#_€', '#_EUR', '#€'],
    marks: spaces,
    days: slashed,
    forms: ['SA', 'SAS', 'SARL'],
  }),
  place(fr, ['CA', 'CAD', 'ca', 'America/Toronto'], {
    share: 1,
    money: ['#_$', '#_$CA'],
    marks: spaces,
    days: ['d MMMM yyyy', 'yyyy-mm-dd'],
    forms: ['inc.'],
  }),
  place(es, ['ES', 'EUR', 'es', 'Europe/Madrid'], {
    share: 4,
    money: ['#_€', '#_EUR', '#€'],
    marks: dots,
    days: [...slashed, "d 'de' MMMM 'de' yyyy"],
    forms: ['S.A.', 'S.L.'],
  }),
  place(es, ['MX', 'MXN', 'com.mx', 'America/Mexico_City'], {
    share: 2,
    money: ['$#', '$#_MXN', 'MXN_#'],
    marks: commas,
    days: [...slashed, "d 'de' MMMM 'de' yyyy"],
    forms: ['S.A. de C.V.'],
  }),
  place(es, ['CO', 'COP', 'com.co', 'America/Bogota'], {
    share: 1,
    money: ['$_#', 'COP_#'],
    marks: [['.', ',']],
    days: slashed,
    forms: ['S.A.S.'],
  }),
  place(it, ['IT', 'EUR', 'it', 'Europe/Rome'], {
    share: 3,
    money: ['#_€', '€_#', 'EUR_#'],
    marks: dots,
    days: slashed,
    forms: ['S.p.A.', 'S.r.l.'],
  }),
  place(nl, ['NL', 'EUR', 'nl', 'Europe/Amsterdam'], {
    share: 3,
    money: ['€_#', '€#', 'EUR_#'],
    marks: dots,
    days: ['dd-mm-yyyy', 'd MMMM yyyy', 'd MMMM'],
    forms: ['B.V.', 'N.V.'],
  }),
  place(pt, ['BR', 'BRL', 'com.br', 'America/Sao_Paulo'], {
    share: 2,
    money: ['R$_#', 'R$#'],
    marks: dots,
    days: [...slashed, "d 'de' MMMM 'de' yyyy"],
    forms: ['Ltda.', 'S.A.'],
  }),
  place(pt, ['PT', 'EUR', 'pt', 'Europe/Lisbon'], {
    share: 1,
    money: ['#_€', '#€'],
    marks: dots,
    days: slashed,
    forms: ['Lda.', 'S.A.'],
  }),
  place(pl, ['PL', 'PLN', 'pl', 'Europe/Warsaw'], {
    share: 2,
    money: ['#_zł', '#_PLN'],
    marks: spaces,
    days: dotted,
    forms: ['sp. z o.o.', 'S.A.'],
  }),
  place(sv, ['SE', 'SEK', 'se', 'Europe/Stockholm'], {
    share: 2,
    money: ['#_kr', '#_SEK'],
    marks: spaces,
    days: ['yyyy-mm-dd', 'd MMMM yyyy', 'd MMMM'],
    forms: ['AB'],
  }),
  place(da, ['DK', 'DKK', 'dk', 'Europe/Copenhagen'], {
    share: 1,
    money: ['#_kr.', 'DKK_#', 'kr._#'],
    marks: dots,
    days: dotted,
    forms: ['A/S', 'ApS'],
  }),
  place(nb, ['NO', 'NOK', 'no', 'Europe/Oslo'], {
    share: 1,
    money: ['kr_#', '#_kr', 'NOK_#'],
    marks: spaces,
    days: dotted,
    forms: ['AS'],
  }),
  place(fi, ['FI', 'EUR', 'fi', 'Europe/Helsinki'], {
    share: 1,
    money: ['#_€', '#_EUR'],
    marks: spaces,
    days: ['d.m.yyyy', 'dd.mm.yyyy'],
    forms: ['Oy'],
  }),
  place(cs, ['CZ', 'CZK', 'cz', 'Europe/Prague'], {
    share: 1,
    money: ['#_Kč', '#_CZK'],
    marks: spaces,
    days: ['d. m. yyyy', 'dd.mm.yyyy', 'd. MMMM yyyy'],
    forms: ['s.r.o.', 'a.s.'],
  }),
  place(tr, ['TR', 'TRY', 'com.tr', 'Europe/Istanbul'], {
    share: 1,
    money: ['#_TL', '₺#', '#_TRY'],
    marks: dots,
    days: ['dd.mm.yyyy', 'd MMMM yyyy', 'dd/mm/yyyy'],
    forms: ['A.Ş.'],
  }),
  place(ro, ['RO', 'RON', 'ro', 'Europe/Bucharest'], {
    share: 1,
    money: ['#_lei', '#_RON'],
    marks: dots,
    days: ['dd.mm.yyyy', 'd MMMM yyyy'],
    forms: ['SRL', 'SA'],
  }),
  place(hu, ['HU', 'HUF', 'hu', 'Europe/Budapest'], {
    share: 1,
    money: ['#_Ft', '#_HUF'],
    marks: [
      [' ', ','],
      ['.', ','],
    ],
    days: ['yyyy.mm.dd.', 'yyyy. MMMM d.'],
    forms: ['Kft.', 'Zrt.'],
  }),
  place(ru, ['RU', 'RUB', 'ru', 'Europe/Moscow'], {
    share: 2,
    money: ['#_руб.', '#_₽'],
    marks: spaces,
    days: ['dd.mm.yyyy', 'd MMMM yyyy'],
    forms: ['ООО'],
  }),
  place(ja, ['JP', 'JPY', 'co.jp', 'Asia/Tokyo'], {
    share: 2,
    money: ['#円', '¥#', '￥#'],
    marks: [[',', '.']],
    days: ['yyyy年m月d日', 'yyyy/mm/dd', 'm月d日'],
    forms: ['株式会社'],
  }),
  place(zh, ['CN', 'CNY', 'com.cn', 'Asia/Shanghai'], {
    share: 1,
    money: ['¥#', '#元', '￥#'],
    marks: commas,
    days: ['yyyy年m月d日', 'yyyy-mm-dd'],
    forms: ['有限公司'],
  }),
]
