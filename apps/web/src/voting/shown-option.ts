import type { BallotRules } from '@deconcert/domain/ballot'

/** One option as a voter sees it, with its frozen text where it has one. */
export type ShownOption = {
  readonly key: string
  readonly label: string
  readonly text: { readonly title: string; readonly content: unknown } | null
}

type Text = { readonly key: string; readonly title: string; readonly content: unknown }

/** The options of a ballot in the order to show them: all of them, or those of a voter's packet in its order. */
export function shownOptions(
  rules: Pick<BallotRules, 'options'>,
  texts: readonly Text[],
  packet: readonly string[] | null = null,
): readonly ShownOption[] {
  const textOf = new Map(texts.map((text) => [text.key, text]))
  const all = rules.options.map(({ key, label }) => ({ key, label, text: textOf.get(key) ?? null }))
  if (packet === null) return all
  return packet.flatMap((key) => all.find((option) => option.key === key) ?? [])
}
