const DAY_MS = 86_400_000
/** Google ends the consents of a project in status "Testing" after 7 days; we notice at the next scan. */
const TESTING_FROM_DAYS = 6.5
const TESTING_TO_DAYS = 8
/** Google ends refresh tokens that were not used for six months. */
const UNUSED_DAYS = 180

/**
 * Why a consent that worked no longer does, as far as its age tells, and what to do.
 *
 * @param consentedAt when the person last said yes
 * @param usedAt when the mailbox was last read; undefined when it never was
 * @source Google, "Using OAuth 2.0", refresh token expiration; 7 days for publishing status "Testing"
 */
export function lapsedConsent(consentedAt: Date, usedAt: Date | undefined, now: Date): string {
  const days = (now.getTime() - consentedAt.getTime()) / DAY_MS
  if (days >= TESTING_FROM_DAYS && days <= TESTING_TO_DAYS)
    return 'Google ended the permission after 7 days, as it does while a Google project is in status “Testing”. Publish the project to “In production” in the Google Cloud console, then connect the mailbox again.'
  const unusedSince = usedAt && usedAt > consentedAt ? usedAt : consentedAt
  if ((now.getTime() - unusedSince.getTime()) / DAY_MS >= UNUSED_DAYS)
    return 'Google ended the permission because it was not used for six months. Connect the mailbox again; everything Duebox knows is kept.'
  return 'Google no longer accepts the permission: it was revoked, or the account’s password was changed. Connect the mailbox again; everything Duebox knows is kept.'
}
