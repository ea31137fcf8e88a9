import { expect, test } from 'vitest'
import { readMail, type Mail } from '../../../test/support/read-mail.ts'

const MAILS: readonly Mail[] = [
  [
    'Hebrew: a bill for water',
    {
      name: 'מי התבור',
      from: 'bills@mei-tavor.example',
      subject: 'חשבון המים לחודש נובמבר',
      text: 'לקוח יקר,\nמספר חשבון: 88-21930\nסה"כ לתשלום: 214.60 ₪\nלתשלום עד: 10/12/2026',
    },
    { kind: 'bill', amount: '214.60 ILS', due: '2026-12-10' },
  ],
  [
    'Hebrew: a reminder with the month behind a letter',
    {
      name: 'גן הדרים',
      from: 'office@gan-hadarim.example',
      subject: 'תזכורת תשלום',
      text: 'שלום,\nטרם התקבל תשלום שכר הלימוד בסך 1,250 ש"ח. נבקש להסדיר את התשלום עד 12 בדצמבר.\nתודה',
    },
    { kind: 'reminder', amount: '1250.00 ILS', due: '2026-12-12' },
  ],
  [
    'Indonesian: a bill',
    {
      name: 'Tirta Makmur',
      from: 'tagihan@tirtamakmur.example',
      subject: 'Tagihan air bulan November',
      text: 'Yth. Pelanggan,\nTotal tagihan: Rp 132.500\nJatuh tempo: 15 Desember 2026\nMohon segera lakukan pembayaran.',
    },
    { kind: 'bill', amount: '132500.00 IDR', due: '2026-12-15' },
  ],
  [
    'Malay: a bill with a Malay month',
    {
      name: 'Air Sentosa',
      from: 'bil@airsentosa.example',
      subject: 'Bil anda telah sedia',
      text: 'Pelanggan yang dihormati,\nJumlah perlu dibayar: RM45.20\nBayar sebelum: 5 Disember 2026',
    },
    { kind: 'bill', amount: '45.20 MYR', due: '2026-12-05' },
  ],
  [
    'Thai: a bill in the years of Buddha',
    {
      name: 'ประปาเมืองดาว',
      from: 'bill@prapa-dao.example',
      subject: 'ใบแจ้งหนี้ค่าน้ำประปา',
      text: 'เรียนท่านผู้ใช้น้ำ\nยอดที่ต้องชำระ: 321.50 บาท\nกำหนดชำระ: 15 ธันวาคม 2569',
    },
    { kind: 'bill', amount: '321.50 THB', due: '2026-12-15' },
  ],
  [
    'Vietnamese: a bill with its day in words',
    {
      name: 'Cấp nước Sông Trăng',
      from: 'cskh@songtrang.example',
      subject: 'Thông báo tiền nước tháng 11',
      text: 'Kính gửi quý khách hàng,\nSố tiền cần thanh toán: 185.000đ\nHạn thanh toán: ngày 12 tháng 12 năm 2026',
    },
    { kind: 'bill', amount: '185000 VND', due: '2026-12-12' },
  ],
  [
    'Chinese: a bill of Taiwan in the years of the Republic',
    {
      name: '青山瓦斯',
      from: 'ebill@qingshan-gas.example',
      subject: '瓦斯費電子帳單通知',
      text: '親愛的用戶您好：\n應繳總金額：1,286元\n繳費期限：115年12月10日\n逾期將加收滯納金。',
    },
    { kind: 'bill', amount: '1286.00 TWD', due: '2026-12-10' },
  ],
  [
    'Chinese: a bill of Hong Kong',
    {
      name: '碧海寬頻',
      from: 'ebill@bikhoi.example',
      subject: '你的電子賬單已備妥',
      text: '親愛的客戶：\n應付總額：HK$188.00\n到期繳款日：15/12/2026',
    },
    { kind: 'bill', amount: '188.00 HKD', due: '2026-12-15' },
  ],
  [
    'Chinese: an amount in characters, by a weekday',
    {
      name: '春芽幼儿园',
      from: 'chunya@mail.example',
      subject: '缴费通知',
      text: '各位家长：\n本学期费用合计陆仟捌佰元整，请于本周五前交至各班老师处。谢谢！',
    },
    { kind: 'bill', amount: '6800.00 CNY', due: '2026-11-27' },
  ],
  [
    'Chinese: a month before its day where the year is left out',
    {
      name: '林太太',
      from: 'lin@mail.example',
      subject: '十二月房租',
      text: '阿明你好，十二月房租15,000元，一樣12/5前匯給我就好，謝謝。',
    },
    { kind: 'bill', amount: '15000.00 TWD', due: '2026-12-05' },
  ],
  [
    'Japanese: an amount in characters, by the end of the month',
    {
      name: '若葉町自治会',
      from: 'kaikei@wakaba.example',
      subject: '会費納入のお願い',
      text: 'みなさま\n今年度の会費三千六百円を、今月末までにお振込みください。',
    },
    { kind: 'bill', amount: '3600 JPY', due: '2026-11-30' },
  ],
]

test.each(MAILS)('%s', (_, given, expected) => {
  expect(readMail(given)).toMatchObject(expected)
})
