/** Makes a value that nobody can click or resolve by accident: `hxxps://evil[.]example`, `user[@]host[.]example`. */
export function defang(value: string): string {
  return value
    .replace(/^http(s?):\/\//i, 'hxxp$1://')
    .replaceAll('.', '[.]')
    .replaceAll('@', '[@]')
    .replace(/^(?=[0-9a-f:]*:[0-9a-f:]*$)(?=.*:.*:).*$/i, (address) => address.replaceAll(':', '[:]'));
}

/** The raw value of a defanged one; a raw value stays as it is. */
export function refang(value: string): string {
  return value
    .replace(/^\[?h(?:xx|tt)p(s?)\]?(?=:\/\/|\[:)/i, 'http$1')
    .replaceAll('[.]', '.').replaceAll('(.)', '.').replaceAll('[dot]', '.')
    .replaceAll('[@]', '@').replaceAll('[at]', '@')
    .replaceAll('[:]', ':');
}
