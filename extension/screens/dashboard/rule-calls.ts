import type { NewRule, Rule, RulePatch, RulePreview, Rules } from '#shared/contract/rules.ts'
import type { Duebox } from '../../platform/client.ts'

const once = () => ({ 'idempotency-key': crypto.randomUUID() })
const at = (id: string) => `/api/rules/${encodeURIComponent(id)}` as '/api/rules/:id'

export const readRules = (duebox: Duebox): Promise<Rules> => duebox.call<Rules>('GET /api/rules')

export const previewRule = (duebox: Duebox, body: NewRule): Promise<RulePreview> =>
  duebox.call<RulePreview>('POST /api/rules/preview', { body })

export async function makeRule(duebox: Duebox, body: NewRule): Promise<void> {
  await duebox.call<Rule>('POST /api/rules', { body, headers: once() })
  await duebox.refresh()
}

export async function changeRule(duebox: Duebox, id: string, body: RulePatch): Promise<void> {
  await duebox.call<Rule>(`PATCH ${at(id)}`, { body, headers: once() })
  await duebox.refresh()
}

export async function dropRule(duebox: Duebox, id: string): Promise<void> {
  await duebox.call<unknown>(`DELETE ${at(id)}`, { headers: once() })
  await duebox.refresh()
}
