/** Public half of the key that fixes the Chromium extension id of every unpacked build of this repository. */
export const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqY4MR+SBTZixWKrH0vAw/bfEMhVhFWbaMlFzHWde2tjcPiGnHFxSTmTxSqT+b9hEIgJ4ZeyEKE519VIST2dO02AG1bBdGqglL65fBKzrYG0su2qM8PgUG2d6lJ4OiPu/BhFm5yAOSsvSpgYJGev6raaAG2eNuJb56Yz9j0kOOrfSyFtE0LHXE6AO3/4WYio+DPyxnS2RZt4I7eNNzKLGmSIjAHzsOtKoRU41eJHy8dLytpua6TXkQAZKjPhPlmSPffjDEHfT6j/gG51qFmGMq9M2oHQBaOKtYEvfrwUg3QB6lkRIwA8ATrz64dkrI2sfUreJns2MyLceLsWEop2GbwIDAQAB'

/** Extension id that follows from {@link CHROME_KEY}: sha256 of the DER key, first 16 bytes, hex digits mapped to a-p. */
export const CHROME_EXTENSION_ID = 'nfdmabaokkppndcbdifkjeekpgodnoco'

/** Firefox add-on id of the builds in this repository. */
export const FIREFOX_EXTENSION_ID = 'duebox@example.org'

/**
 * Where the browser's identity API sends a finished sign-in.
 *
 * @source Chromium: <id>.chromiumapp.org. Firefox: sha1 of the add-on id as hex, under extensions.allizom.org
 */
export const chromeRedirect = (id: string): string => `https://${id}.chromiumapp.org/cb`
export const firefoxRedirect = (sha1Hex: string): string =>
  `https://${sha1Hex}.extensions.allizom.org/cb`
