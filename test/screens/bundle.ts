import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type PluginBuild } from 'esbuild'

/** Stand-ins for a platform's own fonts, so that pictures do not show those of a bare machine. */
const FAMILIES = ['inter', 'noto-serif', 'noto-sans-jp', 'noto-sans-hebrew', 'noto-sans-arabic']

/**
 * The gallery as one page: every screen and state, chosen by the query.
 *
 * @param withFonts the page may load `/fonts/@fontsource-variable/<family>/index.css`
 */
export async function bundleGallery(withFonts: boolean): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, 'gallery.tsx')],
    bundle: true,
    write: false,
    outdir: 'out',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [inlineCss],
  })
  const text = (end: string) =>
    result.outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  const fonts = withFonts
    ? FAMILIES.map(
        (family) =>
          `<link rel="stylesheet" href="/fonts/@fontsource-variable/${family}/index.css">`,
      )
    : []
  return `<!doctype html><html lang="en"><head><title>Duebox</title><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
${fonts.join('\n')}<style>${text('.css')}</style><style>${withFonts ? STAND_INS : ''}</style></head>
<body><div id="root"></div><script type="module">${text('.js').replaceAll('</script', '<\\/script')}</script></body></html>`
}

const SANS = `'Inter Variable', 'Noto Sans JP Variable', 'Noto Sans Hebrew Variable', 'Noto Sans Arabic Variable', sans-serif`
const STAND_INS = `:root { --sans: ${SANS}; --serif: 'Noto Serif Variable', serif }`

/** The rules of {@link bundleGallery} for a shadow root, which has variables of its own. */
export const inlineCss = {
  name: 'inline-css',
  setup(builder: PluginBuild) {
    builder.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
      namespace: 'inline-css',
    }))
    builder.onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text' as const,
    }))
  },
}
