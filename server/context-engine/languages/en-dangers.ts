import type { Phrases } from './types.ts'

export const enDangers: Phrases = {
  credentials: `
    verify your account | confirm your account | verify your identity | confirm your identity |
    confirm your payment details | confirm your details | update your account | validate your |
    verify your information | confirm your information | click here to verify | click below to
    verify | log in to confirm | restore your account | restore access | unlock your account |
    reactivate your account | keep your password | keep same password | keep current password | your
    password expires | password will expire | password expire | mailbox is full | storage is full |
    mailbox storage | upgrade your mailbox | account verification | verification required | confirm
    now | verify now | enter your password | social security number | card details | provide your |
    update your information | update now | review your account | unusual activity | unusual sign in
    | suspicious sign in | seed phrase | connect your wallet | validate your wallet | wallet
    verification | recovery phrase | release pending messages | quarantined | review messages |
    undelivered messages | pending messages | confirm your delivery | reschedule your delivery |
    sign in to | log in | full name | date of birth | phone number | your address | your occupation
    | contact … via email | send your | reply to this email with | kyc | verify your wallet | verify
    their wallets | wallet has not yet been verified | not yet been verified | unverified accounts |
    must re identify | identification required | confirm your wallet | secure your wallet | secure
    your … wallet | update your … wallet | unlock your wallet | wallet will be suspended | wallet
    will soon be suspended | verify wallet | validate wallet | authenticate your | secret phrase |
    passphrase | 12 words | 24 words | kyc verification | confirm ownership | view your statement at`,
  threat: `
    permanent deletion | risk data loss | termination pending | final notification | days until
    suspension | day until suspension | will stop in | will be suspended | has been suspended |
    account suspended | been locked | account is locked | has been limited | will be closed | will
    be terminated | will be deactivated | will be disabled | will be deleted | permanently deleted |
    immediate disconnection | disconnection in | within 24 hours | within # hours | in # hours |
    legal action | arrest | lawsuit | last warning | final warning | immediately | urgent | urgently
    | act now | act immediately | lose access | on hold | blocked | restricted | failure to | your
    account will be | expires today | final notice | last notice | action required | recorded you |
    your contacts | do not ignore | deactivated | hacked | i have access | has been compromised |
    locked out | storage is full | storage limit | deletion pending | data loss | files at risk | at
    risk | will be lost | lose all | suspended | unable to access`,
  oddPayment: `
    gift card | gift cards | bitcoin | btc | crypto | cryptocurrency | ethereum | usdt | western
    union | moneygram | itunes card | steam card | google play card | prepaid card | wire the | do
    not contact | do not call | if you did not authorize | not authorized by you | did not make this
    purchase | didn t make this purchase | keep this confidential | strictly confidential | transfer
    fee | processing fee | clearance fee | customs fee | redelivery fee | shipping fee | small fee |
    activation fee | release fee`,
  bankChange: `
    bank details have changed | our bank details have changed | changed our bank |
    new bank details | updated bank details | new account details | new bank account |
    change of bank | bank account has changed | do not use the old account | to the new account |
    new account below | changed bank | different account | account under audit | updated banking |
    new banking details | change in our banking`,
  prize: `
    you have won | you ve won | you won | winner | lottery | congratulations | inheritance |
    next of kin | beneficiary | million dollars | million usd | unclaimed | lucky | donation of |
    compensation | claim your prize | claim your reward | claim now | been selected |
    fund transfer | your fund | atm card | consignment | late husband | widow | barrister |
    confidential business | investment opportunity | loan offer | loans | airdrop |
    survey … reward | free reward | exclusive reward | business proposal | charity project |
    mutual benefit`,
}
