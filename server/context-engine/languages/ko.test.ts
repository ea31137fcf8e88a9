import { expect, test } from 'vitest'
import { readMail, type Mail } from '../../../test/support/read-mail.ts'

const MAILS: readonly Mail[] = [
  [
    'a bill for electricity',
    {
      name: '한빛전력',
      from: 'bill@hanbit-power.example',
      subject: '[한빛전력] 11월 전기요금 청구서 안내',
      text: '안녕하세요, 김서연 고객님.\n11월 전기요금 청구서가 발행되었습니다.\n고객번호: 0412-8890-12\n사용기간: 2026.10.01 ~ 2026.10.31\n청구금액: 48,320원\n납부기한: 2026년 12월 5일\n기한 내에 납부해 주시기 바랍니다.',
    },
    { kind: 'bill', amount: '48320 KRW', due: '2026-12-05' },
  ],
  [
    'fees of a house',
    {
      name: '솔밭아파트 관리사무소',
      from: 'office@solbat-apt.example',
      subject: '11월분 관리비 고지서',
      text: '입주민 여러분께 알려드립니다. 이번 달 관리비는 15만 3천원입니다. 11월 30일까지 아래 입금계좌로 입금 부탁드립니다.',
    },
    { kind: 'bill', amount: '153000 KRW', due: '2026-11-30' },
  ],
  [
    'a reminder of a telephone bill',
    {
      name: '누리텔레콤',
      from: 'notice@nuritel.example',
      subject: '통신요금 미납 안내',
      text: '고객님의 10월 통신요금이 아직 납부되지 않았습니다.\n미납금액: 62,700원\n납부기한: 2026. 11. 10.\n빠른 시일 내에 납부하여 주시기 바라며, 계속 미납 시 이용정지될 수 있습니다.',
    },
    { kind: 'reminder', amount: '62700 KRW', due: '2026-11-10' },
  ],
  [
    'a debit to come',
    {
      name: '든든생명',
      from: 'care@deundeun.example',
      subject: '보험료 자동이체 안내',
      text: '고객님, 12월 1일에 등록하신 계좌에서 보험료 89,000원이 출금될 예정입니다. 별도의 조치는 필요하지 않습니다.',
    },
    { kind: 'autopay', amount: '89000 KRW', due: '2026-12-01' },
  ],
  [
    'a renewal',
    {
      name: '책마루',
      from: 'hello@chaekmaru.example',
      subject: '구독 갱신 안내',
      text: '이용 중인 책마루 프리미엄 구독이 2026년 12월 3일에 자동 갱신됩니다. 갱신 금액은 월 9,900원입니다. 원치 않으시면 갱신일 전에 해지하실 수 있습니다.',
    },
    { kind: 'renewal', amount: '9900 KRW', due: '2026-12-03' },
  ],
  [
    'a refused payment',
    {
      name: '구름상자',
      from: 'billing@gureum.example',
      subject: '결제에 실패했습니다',
      text: '등록하신 카드의 잔액이 부족하여 11월 이용요금 ₩12,000이 결제되지 않았습니다. 결제 수단을 변경해 주세요.',
    },
    { kind: 'failed', amount: '12000 KRW' },
  ],
  [
    'a receipt',
    {
      name: '다온마켓',
      from: 'order@daonmarket.example',
      subject: '결제가 완료되었습니다',
      text: '구매해 주셔서 감사합니다.\n주문번호: 20261119-3381\n결제금액: 34,500원\n결제일시: 2026-11-19 14:22\n결제수단: 신용카드\n영수증은 마이페이지에서 확인하실 수 있습니다.',
    },
    { kind: 'receipt', amount: '34500 KRW' },
  ],
  [
    'a refund',
    {
      name: '옷고름',
      from: 'cs@otgoreum.example',
      subject: '환불 처리가 완료되었습니다',
      text: '요청하신 반품 건의 환불이 완료되었습니다. 환불금액 27,800원은 3일 이내에 카드사에서 취소 처리됩니다.',
    },
    { kind: 'refund', amount: '27800 KRW' },
  ],
  [
    'an advertisement',
    {
      name: '반짝몰',
      from: 'news@banjjakmall.example',
      subject: '(광고) 오늘만 최대 50% 할인',
      text: '블랙프라이데이 특가! 무선 이어폰 39,900원부터, 전 상품 무료배송 쿠폰 증정. 행사기간: 11월 20일 ~ 11월 30일. 놓치지 마세요. 수신거부는 여기를 눌러 주세요.',
    },
    { kind: 'none' },
  ],
  [
    'a parcel',
    {
      name: '바른택배',
      from: 'info@bareun.example',
      subject: '상품이 배송 중입니다',
      text: '주문하신 상품이 발송되었습니다. 운송장번호 6881200341, 도착 예정일 11월 22일. 문 앞에 놓아 드리겠습니다.',
    },
    { kind: 'none' },
  ],
  [
    'a card statement',
    {
      name: '행복카드',
      from: 'card@hbcard.example',
      subject: '[행복카드] 12월 이용대금 명세서',
      text: '김민준 회원님의 12월 이용대금 명세서입니다.\n결제하실 금액: 842,100원\n최소결제금액: 84,210원\n결제일: 2026년 12월 14일\n총한도: 5,000,000원',
    },
    { kind: 'statement', amount: '842100 KRW', due: '2026-12-14' },
  ],
  [
    'a bill that is debited',
    {
      name: '한국통신',
      from: 'bill@hktel.example',
      subject: '11월 요금명세서',
      text: '홍길동 고객님, 11월 청구금액은 55,000원이며 12월 21일 국민은행 계좌에서 자동이체됩니다.',
    },
    { kind: 'autopay', amount: '55000 KRW', due: '2026-12-21' },
  ],
  [
    'an invoice with a term',
    {
      name: '스튜디오 온',
      from: 'hello@studio-on.example',
      subject: '11월 디자인 작업 세금계산서 발행',
      text: '안녕하세요, 첨부된 세금계산서 확인 부탁드립니다. 공급가액 1,000,000원, 부가세 100,000원, 합계금액 1,100,000원입니다. 발행일로부터 14일 이내에 입금 부탁드립니다.',
    },
    { kind: 'bill', amount: '1100000 KRW', due: '2026-12-04' },
  ],
]

test.each(MAILS)('Korean: %s', (_what, given, expected) => {
  expect(readMail(given)).toEqual(expected)
})
