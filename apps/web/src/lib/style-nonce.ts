/** The nonce that the server wrote in this page: styles made by Mantine and by the editor carry it. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}
