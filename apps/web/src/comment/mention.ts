import type { Reader } from './thread-query'

/** Where somebody is being named: from the sign on, and what was typed after it. */
export type Naming = { readonly from: number; readonly typed: string }

const mostShown = 6
const longestName = 60

/** Whether somebody is being named before the caret. */
export function namingAt(body: string, caret: number): Naming | null {
  const from = body.lastIndexOf('@', caret - 1)
  if (from < 0 || (from > 0 && !/[\s(«“'’]/.test(body[from - 1] ?? ''))) return null
  const typed = body.slice(from + 1, caret)
  return typed.length > longestName || /\n|\s\s/.test(typed) ? null : { from, typed }
}

/** Those of this name, by any of its words, whatever its accents and capitals. */
export function peopleNamed(readers: readonly Reader[], typed: string): readonly Reader[] {
  const sought = plain(typed)
  return readers
    .filter(({ displayName }) => ` ${plain(displayName)}`.includes(` ${sought}`))
    .slice(0, mostShown)
}

/** The body once a name was chosen, and where the caret then stands. */
export function withName(
  body: string,
  { from, typed }: Naming,
  name: string,
): { body: string; caret: number } {
  const said = `@${name} `
  const rest = body.slice(from + 1 + typed.length).replace(/^ /, '')
  return { body: body.slice(0, from) + said + rest, caret: from + said.length }
}

/** The accounts whose name stands in a body after the sign. */
export function mentionsIn(body: string, readers: readonly Reader[]): readonly string[] {
  return readers
    .filter(({ displayName }) => body.includes(`@${displayName}`))
    .map(({ accountId }) => accountId)
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr').replaceAll('-', ' ')
}
