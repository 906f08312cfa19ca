import { type BallotResult, type BallotRules, quorumNeeded } from '@deconcert/domain/ballot'
import { isHidden } from './deciding'
import type { Sentence } from './sentence'

/** What the quorum asked for, and whether it was reached or by how much it was missed. */
export function quorumSentences(rules: BallotRules, result: BallotResult): readonly Sentence[] {
  return [
    ...askedSentences(rules),
    ...proxySentences(rules, result),
    ...reachedSentences(rules, result),
    ...collegeSentences(rules, result),
    ...(isHidden(rules, result) ? [] : smallCollegeSentences(result)),
  ]
}

/** The quorum as it was fixed; nothing where none was. */
function askedSentences(rules: BallotRules): readonly Sentence[] {
  const { quorum, quorumNeeded: needed, electors } = rules
  const ofSecrecy: readonly Sentence[] = isForSecrecy(rules)
    ? [{ key: 'quorumSecret', values: { needed } }]
    : []
  switch (quorum.kind) {
    case 'none':
      return ofSecrecy
    case 'number':
      return ofSecrecy.length > 0 ? ofSecrecy : [{ key: 'quorumNumber', values: { needed } }]
    case 'share':
      return ofSecrecy.length > 0
        ? ofSecrecy
        : [{ key: 'quorumShare', values: { percent: quorum.percent, electors, needed } }]
    case 'absolute-majority':
      return ofSecrecy.length > 0 ? ofSecrecy : [{ key: 'quorumAbsolute', values: { electors, needed } }]
    case 'per-college':
      return [{ key: 'quorumColleges', values: { number: quorum.number } }, ...ofSecrecy]
  }
}

/** Whether the number that is needed is there only to keep votes secret. */
function isForSecrecy({ secrecy, quorum, quorumNeeded: needed, electors }: BallotRules): boolean {
  return secrecy === 'secret' && quorumNeeded(quorum, electors, 'named') < needed
}

function proxySentences({ proxies }: BallotRules, { quorum, voters }: BallotResult): readonly Sentence[] {
  if (proxies.mostPerHolder === 0 || proxies.countForQuorum || quorum.counted >= voters) return []
  return [{ key: 'proxiesNotCounted', values: { voters, counted: quorum.counted } }]
}

function reachedSentences(rules: BallotRules, { quorum }: BallotResult): readonly Sentence[] {
  const { needed, counted, missing } = quorum
  if (needed === 0) return []
  if (isForSecrecy(rules))
    return [
      missing > 0
        ? { key: 'quorumMissedSecret', values: { missing } }
        : { key: 'quorumMetSecret', values: { counted } },
    ]
  return [
    missing > 0
      ? { key: 'quorumMissed', values: { needed, missing } }
      : { key: 'quorumMet', values: { counted } },
  ]
}

function collegeSentences(rules: BallotRules, { quorum }: BallotResult): readonly Sentence[] {
  if (rules.quorum.kind !== 'per-college') return []
  const short = quorum.colleges.filter(({ needed, counted }) => counted < needed)
  if (short.length === 0) return [{ key: 'quorumMetColleges' }]
  return short.map(({ id, needed, counted }) => ({
    key: 'quorumMissedCollege',
    values: {
      college: rules.colleges.find((college) => college.id === id)?.label ?? id,
      counted,
      needed,
      missing: needed - counted,
    },
  }))
}

/** The quorum can also fail because a weighted result would show the votes of a few. */
function smallCollegeSentences({ quorum }: BallotResult): readonly Sentence[] {
  const isExplained =
    quorum.met || quorum.missing > 0 || quorum.colleges.some(({ counted, needed }) => counted < needed)
  return isExplained ? [] : [{ key: 'quorumSmallCollege' }]
}
