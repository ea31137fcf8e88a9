export const MARK: string
export const PATCHES: { file: string; why: string; theirs: string; ours: string }[]
export function patchPostgres(nodeModules: string): void
