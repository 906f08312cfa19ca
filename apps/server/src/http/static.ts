import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import type { NonceEnv } from './security-headers'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

type Encoding = 'br' | 'gzip' | 'identity'

type Asset = {
  readonly type: string
  readonly etag: string
  readonly cacheControl: string
  /** Compressed once, when somebody first asks. */
  readonly encoded: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>
}

export type Site = {
  readonly assets: ReadonlyMap<string, Asset>
  /** The page of every address that is no file, with its nonce still to be written; null when not built. */
  readonly page: string | null
}

/** Reads the built interface whole: what is served is in this list, and no address leads outside of it. */
export async function loadSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const assets = new Map<string, Asset>()
  for (const path of paths) {
    const address = `/${relative(folder, path).split(sep).join('/')}`
    assets.set(address, asset(address, await readFile(path)))
  }
  const page = assets.has('/index.html') ? await readFile(join(folder, 'index.html'), 'utf8') : null
  assets.delete('/index.html')
  return { assets, page }
}

/** Serves the interface: its files, and its one page for every other address. Unknown `/api` addresses are not its. */
export function serveSite(site: Site): MiddlewareHandler<NonceEnv> {
  return async (c) => {
    const found = site.assets.get(c.req.path)
    if (found !== undefined) return await answerAsset(c, found)
    if (/^\/(api|assets|collab)(\/|$)/.test(c.req.path)) return c.notFound()
    if (site.page === null) return c.text('The interface has not been built: npm run build', 503)
    c.header('Cache-Control', 'no-store')
    return c.html(site.page.replaceAll('__CSP_NONCE__', c.var.nonce))
  }
}

async function answerAsset(c: Context, { type, etag, cacheControl, encoded }: Asset): Promise<Response> {
  c.header('Cache-Control', cacheControl)
  c.header('ETag', etag)
  c.header('Vary', 'Accept-Encoding')
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  const encoding = bestEncoding(c.req.header('accept-encoding') ?? '', type)
  if (encoding !== 'identity') c.header('Content-Encoding', encoding)
  c.header('Content-Type', type)
  return c.body(await encoded(encoding))
}

function bestEncoding(accepted: string, type: string): Encoding {
  if (!/^(text|application)\/|svg/.test(type)) return 'identity'
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

function asset(address: string, content: Buffer): Asset {
  const compressed = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>()
  const isHashed = address.startsWith('/assets/')
  return {
    type: types[extname(address)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    cacheControl: isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    encoded: (encoding) => {
      const known =
        compressed.get(encoding) ?? compress[encoding](content).then((bytes) => new Uint8Array(bytes))
      compressed.set(encoding, known)
      return known
    },
  }
}

const compress: Record<Encoding, (content: Buffer) => Promise<Buffer>> = {
  br: async (content) =>
    await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: async (content) => await promisify(gzip)(content, { level: 9 }),
  identity: async (content) => content,
}
