import { fileUses, imageTypes, mostPieceBytes } from '@deconcert/domain/file'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { copyFile } from '../use-cases/copy-file'
import { readFile } from '../use-cases/read-file'
import { storeFile } from '../use-cases/store-file'
import { allow, type PlanEnv } from './allow'
import { body, id, idIn } from './body'

/** In base64: four signs for three bytes. */
const sent = z.strictObject({
  use: z.enum(fileUses),
  name: z.string().trim().min(1).max(200),
  /** Its length is asked before it is read. */
  bytes: z
    .string()
    .max(Math.ceil(mostPieceBytes / 3) * 4)
    .pipe(z.base64()),
})
const sentLimit = { limitBytes: 7 * 1024 * 1024 }
const pasted = z.strictObject({ file: id<'file'>() })

/** What a text shows, for its writers to add to. */
export function textFiles(tools: Tools) {
  return new Hono<PlanEnv>()
    .post('/:text/files', allow('plan.read'), body(sent, sentLimit), async (c) => {
      const asked = c.req.valid('json')
      return c.json(await storeFile(tools, c.var.actor, idIn<'document'>(c, 'text'), asked), 201)
    })
    .post('/:text/files/copies', allow('plan.read'), body(pasted), async (c) =>
      c.json(await copyFile(tools, c.var.actor, idIn<'document'>(c, 'text'), c.req.valid('json').file), 201),
    )
}

/** The files themselves. A browser asks again each time it shows one: rights may have changed. */
export function files(tools: Tools) {
  return new Hono<PlanEnv>().get('/:file', allow('plan.read'), async (c) => {
    const known = c.req.header('if-none-match')?.replaceAll('"', '') ?? null
    const { file, bytes } = await readFile(tools, c.var.actor, idIn<'file'>(c, 'file'), known)
    const isImage = (imageTypes as readonly string[]).includes(file.mediaType)
    c.header('Cache-Control', 'private, no-cache')
    c.header('ETag', `"${file.sha256}"`)
    c.header('Content-Security-Policy', "default-src 'none'; sandbox")
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    if (bytes === null) return c.body(null, 304)
    c.header('Content-Type', file.mediaType)
    c.header('Content-Disposition', isImage ? 'inline' : `attachment; filename*=UTF-8''${named(file.name)}`)
    return c.body(new Uint8Array(bytes))
  })
}

/** As RFC 8187 writes a name in a header. */
function named(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}
