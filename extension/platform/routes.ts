import type { ExtractSchema } from 'hono/types'
import type { Api } from '#server/api/index.ts'

type Schema = ExtractSchema<Api>
type Methods<Answers> = {
  [Name in keyof Answers]: Name extends `$${infer M}` ? Uppercase<M> : never
}

/** Every method and path the server answers, "GET /api/payments/:id": what it has no route for is a type error. */
export type Route = {
  [Place in keyof Schema]: `${Methods<Schema[Place]>[keyof Schema[Place]]} ${Place}`
}[keyof Schema]

/** The paths the server answers a method on. */
export type Path<Method extends string> = PathIn<Route, Method>

type PathIn<All, Method extends string> = All extends `${Method} ${infer Place}` ? Place : never
