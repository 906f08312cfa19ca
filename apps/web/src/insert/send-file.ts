import type { FileUse } from '@deconcert/domain/file'
import { api, call } from '../lib/api'

export type TextPlace = { readonly plan: string; readonly text: string }

/** Stores a file for a text; answers with its id. Throws ApiRefusal. */
export async function sendFile(
  { plan, text }: TextPlace,
  use: FileUse,
  name: string,
  blob: Blob,
): Promise<string> {
  const bytes = await inBase64(blob)
  const shortName = name.trim().slice(0, 200) || use
  const answer = await call(
    api.plans[':plan'].texts[':text'].files.$post({
      param: { plan, text },
      json: { use, name: shortName, bytes },
    }),
  )
  return answer.id
}

/** Makes a file of another text one of this text too; answers with the id that it has here. Throws ApiRefusal. */
export async function copyFile({ plan, text }: TextPlace, file: string): Promise<string> {
  const answer = await call(
    api.plans[':plan'].texts[':text'].files.copies.$post({ param: { plan, text }, json: { file } }),
  )
  return answer.id
}

async function inBase64(blob: Blob): Promise<string> {
  const address = await new Promise<string>((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => fail(reader.error)
    reader.readAsDataURL(blob)
  })
  return address.slice(address.indexOf(',') + 1)
}
