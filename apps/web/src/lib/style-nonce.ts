/** The nonce that the server wrote in this page: styles made by Mantine and by the editor carry it. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}

/** Gives the nonce to the libraries that look for it under this name: the one that holds the page behind a dialog. */
export function shareStyleNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
}
