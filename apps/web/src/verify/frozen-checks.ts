import { canonicalElectorate } from '@deconcert/domain'
import type { Archive } from './archive'
import { type Check, compared } from './check'
import { sha256 } from './sha256'

/** What was frozen at the opening: the rules, the texts, the electorate. */
export async function frozenChecks({ files, rules, seals, roll }: Archive): Promise<readonly Check[]> {
  const fileHash = (name: string) => sha256(files.get(name) ?? new Uint8Array(0))
  const texts = rules.options.flatMap(({ key, textSha256 }) =>
    textSha256 === null ? [] : [{ key, textSha256 }],
  )
  const found = await Promise.all(texts.map(({ key }) => fileHash(`texts/${key}.json`)))
  const electorate = canonicalElectorate(
    roll.map(({ seat, collegeId, holder }) => ({ seatId: seat, collegeId, holderSeatId: holder })),
  )
  return [
    compared('rules', await fileHash('config.json'), seals.configSha256),
    compared(
      'texts',
      texts.map(({ key }, n) => [key, found[n] ?? '']),
      texts.map(({ key, textSha256 }) => [key, textSha256]),
    ),
    compared('electorate', [await sha256(electorate), roll.length], [rules.electorateSha256, rules.electors]),
  ]
}
