import { Hono } from 'hono'
import {
  NewRule,
  ProposalQuery,
  type ProposedRule,
  type Rule,
  RulePatch,
  type RulePreview,
  type Rules,
} from '#shared/contract/rules.ts'
import { announce } from '#server/payments/announce.ts'
import { proposedRule } from '#server/payments/rule-amounts.ts'
import { changeRule, dropRule, listRules, makeRule } from '#server/payments/rule-book.ts'
import { previewRule } from '#server/payments/rule-preview.ts'
import type { ApiDeps, SignedIn } from './deps.ts'
import { keyOf } from './key.ts'
import { valid } from './validate.ts'

/** `/api/rules`: what the person taught, with a preview of what a rule would change. */
export const rulesRoutes = (deps: ApiDeps) =>
  new Hono<SignedIn>()
    .get('/', async (c) => c.json((await listRules(deps, c.var.userId)) satisfies Rules))
    .get('/proposal', valid('query', ProposalQuery), async (c) => {
      const { payment } = c.req.valid('query')
      const proposal = (await proposedRule(deps, c.var.userId, payment)) ?? null
      return c.json({ proposal } satisfies ProposedRule)
    })
    .post('/preview', valid('json', NewRule), async (c) =>
      c.json((await previewRule(deps, c.var.userId, c.req.valid('json'))) satisfies RulePreview),
    )
    .post('/', valid('json', NewRule), async (c) => {
      const key = keyOf(c.req.header('idempotency-key'))
      const rule = await makeRule(deps, c.var.userId, c.req.valid('json'), key)
      await announce(deps, c.var.userId)
      return c.json(rule satisfies Rule, 201)
    })
    .patch('/:id', valid('json', RulePatch), async (c) => {
      const key = keyOf(c.req.header('idempotency-key'))
      const wanted = { id: c.req.param('id'), patch: c.req.valid('json') }
      const rule = await changeRule(deps, c.var.userId, wanted, key)
      await announce(deps, c.var.userId)
      return c.json(rule satisfies Rule)
    })
    .delete('/:id', async (c) => {
      const key = keyOf(c.req.header('idempotency-key'))
      const reply = await dropRule(deps, c.var.userId, c.req.param('id'), key)
      await announce(deps, c.var.userId)
      return c.json(reply)
    })
