import { canonicalElectorate } from '@deconcert/domain/ballot'
import type { Archive } from './archive'
import { type Check, compared } from './check'
import { sha256 } from './sha256'

/** What was frozen at the opening, and with each round of a consent: the rules, the texts, the electorate. */
export async function frozenChecks(archive: Archive): Promise<readonly Check[]> {
  const { files, rules, seals, roll } = archive
  const fileHash = (name: string) => sha256(files.get(name) ?? new Uint8Array(0))
  const texts = textsOf(archive)
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

function textsOf({
  rules,
  consent,
}: Archive): readonly { readonly key: string; readonly textSha256: string }[] {
  const ofRounds = (consent?.texts ?? []).map((textSha256, n) => ({ key: `round-${n + 1}`, textSha256 }))
  return [...rules.options, ...ofRounds].flatMap(({ key, textSha256 }) =>
    textSha256 === null ? [] : [{ key, textSha256 }],
  )
}
