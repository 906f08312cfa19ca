import type { CountReason } from '../fr/count-refusal'

/** What is wrong with a count, a proxy or an act of two people: not said before anybody has signed in. */
export const countRefusal: Record<CountReason, string> = {
  'line-kind-wrong':
    'Raised hands are counted in a show of hands, paper in the others. This ballot does not take this count.',
  'line-already-entered':
    'There is a count here already. Countersign it, or strike it before entering another.',
  'line-settled': 'This count is countersigned or struck already. It is not counted again.',
  'line-awaits': 'A count waits for another person to countersign it. The ballot can be closed after that.',
  'hands-not-counted': 'Nobody has counted the hands yet. Enter the count, then close.',
  'count-invalid': 'One of the numbers is not possible. Enter whole numbers, and at least one person.',
  'count-over-electors':
    'This count is beyond the number of electors. Count again, or check how many are present.',
  'proxies-not-admitted': 'The rules of this ballot admit no proxies. Leave them at 0.',
  'papers-not-all-counted': 'The papers counted are not as many as the papers found. Count the papers again.',
  'papers-not-ticked':
    'There are not as many papers as people ticked. Check the list again, or strike this count and begin anew.',
  'too-few-papers':
    'Fewer than five secret papers in one heap: people would know who voted what. Join them to another heap.',
  'elector-already-voted':
    'One of the people ticked has voted already. Take them off the list: their vote counts once.',
  'elector-of-another-college': 'One of the people ticked is not of this college. Tick them in their own.',
  'countersign-needs-another':
    'This count is yours: another person has to count on their own to countersign it.',
  'proxy-to-oneself': 'Nobody gives a proxy to themselves. Choose another person.',
  'not-in-electorate': 'A proxy is given among electors. Choose somebody of this electorate.',
  'proxy-already-given': 'A proxy is given already. Take it back before giving another.',
  'proxy-chain': 'A proxy is not passed on: who holds one gives none, who has given theirs receives none.',
  'proxy-to-its-recorder':
    'Nobody records a proxy in their own favour: somebody else records it, or its author gives it here.',
  'proxy-needs-another':
    'You recorded this proxy, or you hold it: its author or another person must confirm it.',
  'too-many-proxies': 'Somebody holds more proxies than is allowed. Have one taken back, or admit more.',
  'closing-needs-two':
    'The announced closing time has not passed: closing earlier is asked for, and a second person confirms.',
  'striking-needs-two':
    'Two people countersigned this count: striking it is asked for, and a second person confirms.',
  'one-may-close': 'This ballot is closed by one person: there is nothing to confirm.',
  'request-pending': 'A request already waits for an answer on this ballot. Answer it first.',
  'request-answered': 'Somebody has answered this request already.',
  'request-expired': 'This request is more than half an hour old: it is void. Make another one.',
  'confirm-needs-another': 'The request is yours: another person has to confirm it.',
  'roll-unchanged': 'The electorate has not changed since the opening. There is nothing to update.',
  'ballot-replaced': 'Another ballot has taken the place of this one. Go to the new ballot.',
  'ballot-overtaken':
    'A later ballot has decided on the same proposal. Only the last one can be opened again: go to that one.',
}
