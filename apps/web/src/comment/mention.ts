import type { Reader } from './thread-query'

/** Where somebody is being named: from the sign on, and what was typed after it. */
export type Naming = { readonly from: number; readonly typed: string }

const mostShown = 6
const longestName = 60

/** Whether somebody is being named before the caret. */
export function namingAt(body: string, caret: number): Naming | null {
  const from = body.lastIndexOf('@', caret - 1)
  if (from < 0 || !mayName(body, from)) return null
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

/**
 * The accounts whose whole name stands in a body after the sign. Of several people of one name those who were picked, the
 * last for each time that it is said; all of them where none was: nobody can tell which is meant.
 */
export function mentionsIn(
  body: string,
  readers: readonly Reader[],
  picked: readonly string[] = [],
): readonly string[] {
  const said = namePlaces(
    body,
    readers.map(({ displayName }) => displayName),
  ).map(({ name }) => name)
  return [...new Set(said)].flatMap((name) => {
    const called = readers.filter(({ displayName }) => displayName === name).map((each) => each.accountId)
    const chosen = [...new Set(picked.filter((id) => called.includes(id)).toReversed())]
    const times = said.filter((each) => each === name).length
    return chosen.length === 0 ? called : chosen.slice(0, times)
  })
}

type NamePlace = { readonly name: string; readonly from: number; readonly to: number }

/** Where which of these names stand after the sign, whole, in their order: « Ana Costa » is not « Ana ». */
export function namePlaces(body: string, names: readonly string[]): readonly NamePlace[] {
  const longestFirst = names.toSorted((one, other) => other.length - one.length)
  return [...body.matchAll(/@/g)].flatMap(({ index: from }) => {
    if (!mayName(body, from)) return []
    const said = body.slice(from + 1)
    const name = longestFirst.find((each) => said.startsWith(each) && isEnded(said.slice(each.length)))
    return name === undefined || name === '' ? [] : [{ name, from, to: from + 1 + name.length }]
  })
}

/** The sign begins a name after a blank or an opening sign, not in the middle of an address. */
function mayName(body: string, from: number): boolean {
  return from === 0 || /[\s(«“'’]/.test(body[from - 1] ?? '')
}

/** Whether a name that this follows goes on no further: « Jean-Noël » is not « Jean ». */
function isEnded(rest: string): boolean {
  return !/^[-’']?[\p{L}\p{N}]/u.test(rest)
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr').replaceAll('-', ' ')
}
