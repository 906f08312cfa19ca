import { blockLines, type JSONContent } from '@deconcert/document'
import type { VersionNode } from '@deconcert/domain/plan'
import type { ReadVersion } from './version-queries'

/** The words of a line besides its title, each under the name of its sentence. */
export const textFields = ['subtitle', 'leadBodies', 'objectives', 'text'] as const

export type TextField = (typeof textFields)[number]

const wordsOf: Record<TextField, (node: VersionNode, texts: ReadVersion['texts']) => string> = {
  subtitle: ({ subtitle }) => subtitle ?? '',
  leadBodies: ({ lead }) => lead.join('\n'),
  objectives: ({ objectives }) => objectives.map((objective) => `• ${objective}`).join('\n'),
  text: ({ text }, texts) => (text === null ? '' : linesOf(texts.get(text) ?? '')),
}

/** What a line says in one of its fields, as lines. */
export function fieldText(
  field: TextField,
  node: VersionNode | undefined,
  texts: ReadVersion['texts'],
): string {
  return node === undefined ? '' : wordsOf[field](node, texts)
}

/** A long text is canonical JSON; what is not is shown as it is. */
function linesOf(text: string): string {
  try {
    const { content = [] } = JSON.parse(text) as JSONContent
    return content.map((block) => blockLines(block)).join('\n')
  } catch {
    return text
  }
}
