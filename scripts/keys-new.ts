// Prints a new key ring for SECRET_KEYS.
import { newKeyringText } from '#server/seal.ts'

console.log(newKeyringText())
