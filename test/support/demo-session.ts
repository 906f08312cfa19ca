/** A name of the demo, signed in: the cookie that a browser would send. Throws when nobody has that name. */
export async function demoCookie(url: string, name: string): Promise<string> {
  const listed = await fetch(`${url}/api/demo/accounts`)
  const accounts = (await listed.json()) as { id: string; displayName: string }[]
  const account = accounts.find(({ displayName }) => displayName === name)
  if (account === undefined) throw new Error(`nobody in the demo is called ${name}`)
  const answer = await fetch(`${url}/api/demo/session`, {
    method: 'POST',
    headers: fromOurPages,
    body: JSON.stringify({ accountId: account.id }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error(`${name} was not let in: ${answer.status}`)
  return cookie
}

/** What a browser says of a request that a page of ours sends. */
export const fromOurPages = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
