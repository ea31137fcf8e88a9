import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

/** React's production files by the name they are imported by: CommonJS, of which a bundler can leave nothing out. */
const FILES = new Map([
  ['react', 'react/cjs/react.production.js'],
  ['react/jsx-runtime', 'react/cjs/react-jsx-runtime.production.js'],
  ['react-dom', 'react-dom/cjs/react-dom.production.js'],
  ['react-dom/client', 'react-dom/cjs/react-dom-client.production.js'],
  ['scheduler', 'scheduler/cjs/scheduler.production.js'],
])

const packages = dirname(dirname(fileURLToPath(import.meta.resolve('react/package.json'))))
const pathOf = (file: string) => normalize(join(packages, file))

/**
 * Lets the bundler leave out of React what nothing uses (3 kB gzipped of 68): the production build reads its files as
 * modules.
 */
export const reactAsModules = {
  name: 'react-as-modules',
  enforce: 'pre' as const,
  apply: (_config: object, { command, mode }: { command: string; mode: string }) =>
    command === 'build' && mode === 'production',
  config: () => ({
    // Nor does anybody look for React's developer tools in a build.
    define: { __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined' },
    // It asks Scheduler for two functions that only its other builds have.
    build: { rolldownOptions: { checks: { importIsUndefined: false } } },
  }),
  resolveId(name: string) {
    const file = FILES.get(name)
    return file && pathOf(file)
  },
  transform(code: string, id: string) {
    const isReact = [...FILES.values()].some((file) => normalize(id) === pathOf(file))
    return isReact ? { code: asModule(code), map: null, moduleSideEffects: false } : undefined
  },
}

/**
 * A CommonJS file that requires at its top and assigns each export at the start of a line, as a module.
 *
 * @throws Error when it does anything else with `require` or `exports`
 */
export function asModule(commonJs: string): string {
  const imports: string[] = []
  const names = new Set<string>()
  const code = commonJs
    .replace(/\b(\w+) = require\("([\w-]+)"\)/g, (_all, local: string, name: string) => {
      imports.push(`import * as ${local} from '${name}'`)
      return `required$${imports.length}`
    })
    .replace(/^exports\.(\w+)(?=\s*=)/gm, (_all, name: string) => {
      names.add(name)
      return `var exported$${name}`
    })
    .replace(/\bexports\.(\w+)/g, (all, name: string) =>
      names.has(name) ? `exported$${name}` : all,
    )
  if (/\brequire\(|\bexports\b/.test(code))
    throw new Error('not the CommonJS that React was built as')
  const exported = [...names].map((name) => `exported$${name} as ${name}`)
  return [...imports, code, `export { ${exported.join(', ')} }`].join('\n')
}
