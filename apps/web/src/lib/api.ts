import type { Api } from '@deconcert/server'
import { type ClientResponse, hc } from 'hono/client'
import type { SuccessStatusCode } from 'hono/utils/http-status'
import { ApiRefusal } from './api-refusal'

/** The server's routes, typed: `api.plans[':plan'].proposals.$get({ param: { plan } })`. */
export const api = hc<Api>('/api')

type Success<Answer> =
  Answer extends ClientResponse<infer Body, infer Status, infer _Format>
    ? Status extends SuccessStatusCode
      ? Body
      : never
    : never

/** Waits for an answer of the server: its content, or an ApiRefusal that says why there is none. */
export async function call<Answer extends ClientResponse<unknown>>(
  request: Promise<Answer>,
): Promise<Success<Answer>> {
  const answer = await request.catch(() => {
    throw new ApiRefusal('offline', 0)
  })
  if (!answer.ok) throw await refusalOf(answer)
  if (answer.status === 204) return undefined as Success<Answer>
  return (await answer.json()) as Success<Answer>
}

/** Waits for a file of the server: its bytes, or an ApiRefusal that says why there are none. */
export async function download<Answer extends ClientResponse<unknown>>(
  request: Promise<Answer>,
): Promise<Uint8Array> {
  const answer = await request.catch(() => {
    throw new ApiRefusal('offline', 0)
  })
  if (!answer.ok) throw await refusalOf(answer)
  const bytes = await answer.arrayBuffer().catch(() => {
    throw new ApiRefusal('offline', 0)
  })
  return new Uint8Array(bytes)
}

async function refusalOf(answer: ClientResponse<unknown>): Promise<ApiRefusal> {
  const body: unknown = await answer.json().catch(() => null)
  if (typeof body !== 'object' || body === null) return new ApiRefusal('unexpected', answer.status)
  const refusal = 'refusal' in body ? body.refusal : null
  const detail = 'detail' in body && typeof body.detail === 'string' ? body.detail : null
  return new ApiRefusal(refusal ?? 'unexpected', answer.status, detail)
}
