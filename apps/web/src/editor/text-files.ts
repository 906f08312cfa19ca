import { fileAddress } from './file-address'
import type { PasteSettings } from './paste-event'

const shown = new Map<string, Set<string>>()

/** Where the files of a text are found, and which it has shown since this page was opened. */
export function textFiles(
  plan: string,
  text: string,
): Pick<PasteSettings, 'place' | 'filesHere'> & { addressOf(file: string): string } {
  const filesHere = shown.get(text) ?? new Set()
  shown.set(text, filesHere)
  const addressOf = (file: string) => {
    filesHere.add(file)
    return fileAddress(plan, file)
  }
  return { place: { plan, text }, filesHere, addressOf }
}
