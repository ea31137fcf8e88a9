import { createMiddleware } from 'hono/factory'
import { authenticate, type AuthDeps } from '#server/auth/session.ts'
import { AppError } from '#server/errors.ts'
import type { SignedIn } from './deps.ts'

/** Lets a request pass only with a live bearer in `Authorization`; never from the URL, never from a cookie. */
export const signedIn = (deps: AuthDeps) =>
  createMiddleware<SignedIn>(async (c, next) => {
    const bearer = /^Bearer ([\w-]{20,128})$/.exec(c.req.header('authorization') ?? '')?.[1]
    const session = bearer ? await authenticate(deps, bearer) : undefined
    if (!session)
      throw new AppError('unauthenticated', 'You are signed out. Sign in again to see your bills.')
    c.set('userId', session.userId)
    c.set('sessionId', session.sessionId)
    return next()
  })
