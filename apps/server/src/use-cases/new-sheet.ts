import type { NewSheet } from '@deconcert/database/plan'
import { documentSchemaVersion, emptyContent, type JSONContent, seedUpdate } from '@deconcert/document'
import { richFieldKeys } from '@deconcert/domain'
import type { Tools } from '../tools'

/** A sheet about to be stored: every long field of the template has its fragment, empty or as given. */
export function newSheet(
  tools: Pick<Tools, 'newId'>,
  written: Readonly<Record<string, JSONContent>>,
): NewSheet {
  const fragments = Object.fromEntries(richFieldKeys.map((key) => [key, written[key] ?? emptyContent()]))
  return {
    id: tools.newId(),
    documentId: tools.newId(),
    schemaVersion: documentSchemaVersion,
    seed: Buffer.from(seedUpdate(fragments)).toString('base64'),
  }
}
