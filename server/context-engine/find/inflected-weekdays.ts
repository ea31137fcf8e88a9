import { foldWord } from '../document/fold.ts'
import { LANGUAGES } from '../languages/index.ts'
import type { Named } from './months.ts'

/** Weekdays in the cases a day to pay by stands in, from Monday; `/` sets forms of one day apart. */
const FORMS: Readonly<Record<string, string>> = {
  pl: 'poniedziałku wtorku środy/środę czwartku piątku soboty/sobotę niedzieli/niedzielę',
  cs: 'pondělka úterka středy/středu čtvrtka pátku soboty/sobotu neděli',
  sk: 'pondelka utorka stredy/stredu štvrtka piatka soboty/sobotu nedele/nedeľu',
  ru: 'понедельника вторника среды/среду четверга пятницы/пятницу субботы/субботу воскресенья',
  fi: 'maanantaihin/maanantaina tiistaihin/tiistaina keskiviikkoon/keskiviikkona torstaihin/torstaina perjantaihin/perjantaina lauantaihin/lauantaina sunnuntaihin/sunnuntaina',
  // The calendar writes them with a hyphen: "sexta-feira".
  pt: 'segunda terça quarta quinta sexta sábado domingo',
  // Before the apostrophe of "п'ятниці" a word ends.
  uk: 'понеділка вівторка середи/середу четверга ятниці/ятницю/ятниця суботи/суботу неділі/неділю',
}

/** Inflected names of weekdays that a calendar does not list, folded. */
export const INFLECTED: ReadonlyMap<string, Named> = new Map(
  Object.entries(FORMS).flatMap(([code, days]) =>
    days.split(' ').flatMap((forms, index) =>
      forms.split('/').map((form): [string, Named] => [
        foldWord(form),
        {
          value: index + 1,
          languages: [LANGUAGES.findIndex((language) => language.code === code)],
          short: false,
        },
      ]),
    ),
  ),
)
