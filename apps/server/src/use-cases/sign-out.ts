import type { Person } from '../actor'
import type { Tools } from '../tools'

/** Ends the session and what it holds open; answers the `Set-Cookie` value that forgets it. */
export async function signOut(
  tools: Tools,
  person: Person,
  cookieHeader: string | undefined,
): Promise<string> {
  const cookie = await tools.sessions.end(cookieHeader)
  tools.hub.closeSession(person.sessionId)
  tools.feed.endSession(person.sessionId)
  return cookie
}
